import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';

let last: { readonly record: string; readonly day: IsoDate } | undefined;

/** Keeps the day a member joined for the next one; the day of adding itself is no day to keep. */
export function noteJoined(joinedOn: DateParts, today: IsoDate, record: string): void {
  const day = dateIn(joinedOn);
  last = day === null || day === today ? undefined : { record, day };
}

/**
 * The day to offer for a new member: who puts in a whole group mostly puts in people of one day, so
 * what was typed last in this record is offered until the application is closed, otherwise today.
 */
export const joinedToOffer = (today: IsoDate, record: string): DateParts =>
  partsOf(last?.record === record ? last.day : today);
