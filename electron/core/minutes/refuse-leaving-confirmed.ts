import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { meetingDay } from '../meetings/change-meeting.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { selectConfirmedAt } from './confirmations/queries.ts';

/** Whether a meeting confirmed the minutes of another: then it was held. */
export const confirmedOthers = (db: ReadableDb, meetingId: number): boolean =>
  selectConfirmedAt(db, meetingId).length > 0;

/** A meeting that confirmed minutes stays after the meeting they are of, and not after today. */
export function refuseLeavingConfirmed(
  db: ReadableDb,
  { meetingId, heldOn }: { readonly meetingId: number; readonly heldOn: IsoDate },
  today: IsoDate,
): void {
  const days = selectConfirmedAt(db, meetingId).map((row) => meetingDay(db, row.meetingId));
  const last = days.toSorted().at(-1);
  if (last === undefined || (heldOn >= last && heldOn <= today)) return;
  const message = `This meeting confirmed the minutes of ${formatDay(last)}, so enter a date from then to today`;
  throw new UserError('INVALID_INPUT', `${message}. Nothing was changed.`, { heldOn: message });
}
