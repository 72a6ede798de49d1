import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { minutesDeadline } from '../../../shared/minutes/deadline.ts';
import { importedInWords } from '../../../shared/minutes/paper-title.ts';
import { termsInForce } from '../practice/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectImportedOn } from './import/queries.ts';

type Issue = {
  readonly meetingId: number;
  readonly heldOn: IsoDate;
  readonly issuedOn: IsoDate | null;
};

/** The working days that minutes took so far, beside those that the terms of their day allow. */
export function daysSinceMeeting(
  db: ReadableDb,
  { meetingId, heldOn, issuedOn }: Issue,
  today: IsoDate,
) {
  const within = termsInForce(db, heldOn)?.minutesWithinWorkingDays ?? null;
  const importedOn = selectImportedOn(db, meetingId);
  const { workingDays, state, words, sinceMeeting } =
    importedOn === null
      ? minutesDeadline({ heldOn, issuedOn, today, within })
      : notDue(importedInWords(importedOn));
  return {
    workingDays,
    workingDaysAllowed: within,
    late: state === 'late',
    daysInWords: words,
    sinceMeeting,
  };
}

const notDue = (words: string) => ({ workingDays: 0, state: null, words, sinceMeeting: words });
