import { formatDay } from '../dates/format-day.ts';
import type { MeetingSummary } from './meeting.ts';

type Other = Pick<MeetingSummary, 'heldOn' | 'kind' | 'place' | 'cancelled'>;

/** What to say to whoever adds a meeting on a day that has one already; undefined when it has none. */
export function hintOfSameDay(others: readonly Other[], day: string): string | undefined {
  const other = others.find(({ heldOn, cancelled }) => heldOn === day && !cancelled);
  if (!other) return undefined;
  const place = other.place === '' ? '' : `, ${other.place}`;
  return `There is another meeting on ${formatDay(day)} already: ${other.kind}${place}. Add this one only if it is not the same.`;
}
