import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { Feedback } from '../../../shared/feedback/feedback.ts';
import { itemsOf } from '../meetings/items/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { UserError } from '../rpc/user-error.ts';
import { feedbackAtItems, feedbackTitles } from './service.ts';

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

/** Refuses to move a meeting to a day before feedback came that was discussed at it. */
export function refuseToMoveBefore(db: ReadableDb, meetingId: number, heldOn: IsoDate): void {
  const at = feedbackAtItems(
    db,
    itemsOf(db, meetingId).map(({ id }) => id),
  );
  const discussed = feedbackTitles(
    db,
    at.map(({ feedbackId }) => feedbackId),
  );
  const late = [...discussed.values()].find(({ receivedOn }) => receivedOn > heldOn);
  if (!late) return;
  const message = `Feedback that was received on ${formatDay(late.receivedOn)} is down as discussed at this meeting: “${late.title}”. Nothing was changed. Correct the day on which it was received, or take it off this meeting, then enter the earlier day`;
  throw new UserError('INVALID_INPUT', `${message}.`, { heldOn: message });
}
