import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { CommandContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';
import { selectAttendanceOf } from './attendance/queries.ts';

/** Before its day nobody has come to a meeting or stayed away: only apologies can be there. */
export function refuseBeforeTheDay(heldOn: IsoDate, today: IsoDate): void {
  if (heldOn <= today) return;
  throw new UserError(
    'REFUSED',
    `This meeting is on ${formatDay(heldOn)}. Record who came on the day or afterwards; apologies can be noted before. Nothing was changed.`,
  );
}

/** REFUSED when something is said of a meeting that can only be said once it was held. */
export function refuseToCome(heldOn: IsoDate, today: IsoDate): void {
  if (heldOn <= today) return;
  throw new UserError(
    'REFUSED',
    `The meeting of ${formatDay(heldOn)} has not been held yet. Nothing was changed.`,
  );
}

/** A meeting at which somebody is recorded as present cannot move to a day to come. */
export function refuseMovingAhead(
  { db, today }: Pick<CommandContext, 'db' | 'today'>,
  meetingId: number,
  heldOn: IsoDate,
): void {
  if (heldOn <= today) return;
  if (!selectAttendanceOf(db, meetingId).some(({ state }) => state === 'present')) return;
  const message = 'Members are recorded as present, so enter a date that is not after today';
  throw new UserError('INVALID_INPUT', `${message}. Nothing was changed.`, { heldOn: message });
}
