import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';

let last: IsoDate | undefined;

/** Keeps the day a member joined for the next one; the day of adding itself is no day to keep. */
export function noteJoined(joinedOn: DateParts, today: IsoDate): void {
  const day = dateIn(joinedOn);
  last = day === today ? undefined : (day ?? undefined);
}

/**
 * The day to offer for a new member: who puts in a whole group mostly puts in people of one day, so
 * what was typed last is offered until the application is closed, otherwise today.
 */
export const joinedToOffer = (today: IsoDate): DateParts => partsOf(last ?? today);
