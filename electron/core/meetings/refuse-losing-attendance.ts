import { formatDay } from '../../../shared/dates/format-day.ts';
import { memberNames, membersOn } from '../members/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import * as attendance from './attendance/queries.ts';

/** A meeting cannot move to a day on which somebody recorded at it was not a member. */
export function refuseLosingAttendance(db: ReadableDb, meetingId: number, heldOn: string): void {
  const there = new Set(membersOn(db, heldOn).map(({ id }) => id));
  const stranger = attendance
    .selectAttendanceOf(db, meetingId)
    .find(({ memberId }) => !there.has(memberId));
  if (!stranger) return;
  const name = memberNames(db).get(stranger.memberId) ?? 'Somebody';
  const message = `${name} is recorded at this meeting and was not a member on ${formatDay(heldOn)}`;
  throw new UserError('INVALID_INPUT', `${message}. Nothing was changed.`, { heldOn: message });
}
