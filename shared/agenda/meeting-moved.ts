import { formatDayWithWeekday } from '../dates/format-day.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { asSentence } from '../documents/words.ts';

/** What became of a meeting that was not held on the day first meant, for whoever is called to it. */
export type MeetingMoved = {
  readonly heldOn: IsoDate;
  /** Null unless the meeting is cancelled; the reason may be empty. */
  readonly cancellation: { readonly reason: string } | null;
  /** Each move, oldest first. */
  readonly postponements: readonly { readonly from: IsoDate; readonly reason: string }[];
};

/** "was moved from Monday 1 March 2027 to Monday 8 March 2027. Chair has flu."; empty for none. */
export function movedInWords({ heldOn, postponements }: MeetingMoved): string {
  const last = postponements.at(-1);
  if (!last) return '';
  const days = postponements.map(({ from }) => formatDayWithWeekday(from)).join(', then from ');
  const comma = postponements.length > 1 ? ',' : '';
  const moved = `was moved from ${days}${comma} to ${formatDayWithWeekday(heldOn)}.`;
  return [moved, asSentence(last.reason)].filter(Boolean).join(' ');
}

/** "is cancelled. The chair has flu."; empty for a meeting that takes place. */
export const cancelledInWords = (cancellation: MeetingMoved['cancellation']): string =>
  cancellation === null
    ? ''
    : ['is cancelled.', asSentence(cancellation.reason)].filter(Boolean).join(' ');

/** What is asked of whoever was called to a meeting that is off. */
export const askedOfCancelled =
  'Please take it out of your calendar. You do not need to send apologies.';

/** What stands above everything else on an agenda: nothing for most meetings. */
export const noticesOf = (moved: MeetingMoved): string[] =>
  [cancelledInWords(moved.cancellation), movedInWords(moved)]
    .filter((words) => words !== '')
    .map((words) => `This meeting ${words}`);
