import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { UserError } from '../rpc/user-error.ts';

/** Nothing is due before it was agreed. */
export function refuseDueBefore(dueOn: IsoDate | null, agreedOn: IsoDate): void {
  if (dueOn === null || dueOn >= agreedOn) return;
  const message = `Enter a due date that is not before the action was agreed, ${formatDay(agreedOn)}`;
  throw new UserError('INVALID_INPUT', `${message}.`, { dueOn: message });
}
