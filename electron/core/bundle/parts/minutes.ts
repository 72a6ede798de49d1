import { readers } from '../../../../shared/bundle/readers.ts';
import { financialYearDays } from '../../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../../shared/dates/format-day.ts';
import { minutesPaper } from '../../../../shared/documents/meeting-papers/minutes-paper.ts';
import { listAnd } from '../../../../shared/documents/words.ts';
import { collectPublicMinutes } from '../../documents/collect-public-minutes.ts';
import { trailNow } from '../../documents/trail-now.ts';
import { meetingsBetween } from '../../meetings/service.ts';
import type { ReadableDb } from '../../record/database.ts';
import type { BundlePart } from '../bundle-part.ts';
import { wordFile } from './reports.ts';

const madePublic =
  'the application put initials in place of names that it knows, and left out what the group marked as private and which members take part virtually.';

const notIssued = 'they have not been issued to the members yet, and are in the bundle as a draft.';

/** Names as initials, and without what the group marked as private: the commissioner needs neither. */
export const minutes: BundlePart = {
  heading: 'Minutes',
  folder: 'Minutes',
  readers: readers.minutes,
  count: ({ db }, year) => heldIn(db, year).length,
  collect: (context, year) => {
    const changed: string[] = [];
    const checks: string[] = [];
    const files = heldIn(context.db, year).map(({ id, heldOn, minutesState }) => {
      const { copy } = collectPublicMinutes(context, { meetingId: id, style: 'initials' });
      const day = formatDay(heldOn);
      // The copy's own list names people and private items: it is for the secretary alone.
      if (copy.leftOut.length > 0) changed.push(day);
      if (minutesState === 'draft' || minutesState === 'checked') {
        checks.push(`Minutes of ${day}: ${notIssued}`);
      }
      for (const line of copy.toCheck) checks.push(`Minutes of ${day}: ${line}`);
      const document = minutesPaper({
        minutes: copy.minutes,
        style: 'initials',
        print: 'ordinary',
        madeAtMs: context.nowMs,
        trail: trailNow(context.db),
      });
      return wordFile(`Minutes ${heldOn}`, document);
    });
    const hidden = changed.length === 0 ? [] : [`Minutes of ${listAnd(changed)}: ${madePublic}`];
    return { files, leftOut: [], hidden, toCheck: checks };
  },
};

function heldIn(db: ReadableDb, year: number) {
  const { from, to } = financialYearDays(year);
  return meetingsBetween(db, from, to).filter((meeting) => meeting.held);
}
