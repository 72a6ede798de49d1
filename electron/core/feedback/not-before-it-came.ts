import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { UserError } from '../rpc/user-error.ts';

/**
 * Refuses a meeting that was held before the feedback was received: it would stand as evidence that
 * the group reviewed what nobody had said yet. A planned meeting is no evidence and may be named.
 */
export function refuseBeforeItCame({
  receivedOn,
  discussed,
}: Pick<Feedback, 'receivedOn' | 'discussed'>): void {
  const early = discussed.find(({ meetingOn }) => meetingOn < receivedOn);
  if (!early) return;
  const message = `The meeting was on ${formatDay(early.meetingOn)}, before this feedback was received on ${formatDay(receivedOn)}. Nothing was changed. If it came earlier, correct the day on which it was received`;
  throw new UserError('INVALID_INPUT', `${message}.`, { receivedOn: message });
}
