import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type {
  Minutes,
  MinutesAddendum,
  MinutesItem,
} from '../../../shared/minutes/paper/minutes-model.ts';
import { answerInWords } from '../../../shared/minutes/paper/entries-on-paper.ts';
import { decisionsOfMeeting } from '../meetings/decisions/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { amendments, collectMinutes } from './collect-minutes.ts';
import { isLocked } from './lock.ts';
import { privateByNow } from './private-by-now.ts';
import { openStanding } from './standing.ts';
import { openChangesSinceConfirmed } from './versions/changes-since-confirmed.ts';
import { minutesOfVersion } from './versions/kept-version.ts';
import { selectVersionBodies } from './versions/queries.ts';

/**
 * The minutes as they are printed: as they stand, or once confirmed the very text that was
 * confirmed, whatever became since of actions, meetings or terms of reference. Answers that the
 * practice gave later follow it as addenda.
 */
export function minutesOnPaper(db: ReadableDb, meetingId: number, today: IsoDate): Minutes {
  const kept = isLocked(db, meetingId) ? lastConfirmed(db, meetingId) : undefined;
  if (!kept) return collectMinutes(db, meetingId, today);
  return { ...kept, addenda: laterAnswers(db, meetingId, kept) };
}

/** The same for copies that leave private things out: changes and amendments tell nothing of those either. */
export function openMinutesOnPaper(db: ReadableDb, meetingId: number, today: IsoDate): Minutes {
  const minutes = minutesOnPaper(db, meetingId, today);
  return {
    ...privateByNow(db, minutes),
    standing: openStanding(db, meetingId, minutes.standing),
    amendments: amendments(db, meetingId, minutes, openChangesSinceConfirmed),
  };
}

function lastConfirmed(db: ReadableDb, meetingId: number): Minutes | undefined {
  const last = selectVersionBodies(db, meetingId).findLast(({ kind }) => kind === 'confirmed');
  return last && minutesOfVersion(last);
}

/** What the practice answered to advice after the minutes were confirmed, answered otherwise, or took back. */
function laterAnswers(db: ReadableDb, meetingId: number, { items }: Minutes): MinutesAddendum[] {
  const known = new Map(items.flatMap(decisionsOn));
  return decisionsOfMeeting(db, meetingId).flatMap(({ reference, practiceAnswer }) => {
    const { answer, isPrivate } = known.get(reference) ?? { answer: '', isPrivate: true };
    const now = practiceAnswer && answerInWords(practiceAnswer);
    if (now === answer || (now === null && answer === '')) return [];
    if (now === null) {
      const text = `Decision ${reference}: the answer of the practice was taken back after these minutes were confirmed`;
      return { isPrivate, text };
    }
    return { isPrivate, text: `Decision ${reference}: the practice answered on ${now}` };
  });
}

const decisionsOn = ({ isPrivate, parts }: MinutesItem) =>
  parts.flatMap((part) =>
    part.kind === 'decision'
      ? [
          [
            part.decision.reference,
            { isPrivate: isPrivate || part.isPrivate, answer: part.decision.answer },
          ] as const,
        ]
      : [],
  );
