import { addMonths } from '../../../../shared/dates/real-day.ts';
import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { InAttendance } from '../../../../shared/meetings/meeting.ts';
import { fold } from '../../../../shared/text/fold.ts';
import type { ReadableDb } from '../../record/database.ts';
import { selectOthersBetween } from './queries.ts';

/**
 * Staff and guests of the other meetings in the year up to a meeting, each once by name, by name.
 *
 * Who came again in another role is offered in the latest.
 */
export function knownOthers(
  db: ReadableDb,
  { id, heldOn }: { readonly id: number; readonly heldOn: IsoDate },
): InAttendance[] {
  const known = new Map<string, InAttendance>();
  for (const { meetingId, name, role, kind } of selectOthersBetween(
    db,
    addMonths(heldOn, -12),
    heldOn,
  )) {
    if (meetingId !== id) known.set(fold(name), { name, role, kind });
  }
  return [...known.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
