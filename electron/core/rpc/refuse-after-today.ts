import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { UserError } from './user-error.ts';

/** What happened has a day: INVALID_INPUT at `field` when that day is still to come. */
export function refuseAfterToday(day: IsoDate, today: IsoDate, field: string): void {
  if (day <= today) return;
  const message = 'Enter a date that is today or in the past';
  throw new UserError('INVALID_INPUT', `${message}. Nothing was changed.`, { [field]: message });
}
