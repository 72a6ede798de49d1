import type { FeedbackFields } from '../../../shared/feedback/feedback.ts';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { UserError } from '../rpc/user-error.ts';

/**
 * Refuses days that feedback cannot have, at their field: it came by today, and nobody can have said
 * by then what is about a day after it.
 */
export function refuseDays(
  { receivedOn, aboutTo }: Pick<FeedbackFields, 'receivedOn' | 'aboutTo'>,
  today: IsoDate,
): void {
  if (receivedOn > today) throw wrong('receivedOn', 'Enter a date that is not after today');
  if (aboutTo > receivedOn) {
    throw wrong('aboutTo', 'Enter a last day that is not after the day it was received');
  }
}

const wrong = (field: string, message: string): UserError =>
  new UserError('INVALID_INPUT', `${message}.`, { [field]: message });
