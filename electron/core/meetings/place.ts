import type { ReadableDb } from '../record/database.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { selectDecision } from './decisions/queries.ts';
import { selectItem } from './items/queries.ts';
import { selectMeeting } from './queries.ts';

/** Where something was said, as asked for: any of the three may be left open. */
export type AskedPlace = {
  readonly meetingId?: number | null;
  readonly itemId?: number | null;
  readonly decisionId?: number | null;
};

export type Place = {
  readonly meetingId: number | null;
  readonly itemId: number | null;
  readonly decisionId: number | null;
  /** The day of the meeting. */
  readonly heldOn: string | undefined;
};

/**
 * Completes a place: an item brings its meeting, a decision alone brings its item. A decision may
 * be carried out by an action of a later meeting. NOT_FOUND when something named is not there.
 */
export function placeOf(db: ReadableDb, asked: AskedPlace): Place {
  const decisionId = asked.decisionId ?? null;
  const decision = decisionId === null ? undefined : selectDecision(db, decisionId);
  if (decisionId !== null && !decision) throw notFound('This decision');
  const ofDecision = (asked.meetingId ?? null) === null ? decision?.itemId : undefined;
  const itemId = asked.itemId ?? ofDecision ?? null;
  const item = itemId === null ? undefined : selectItem(db, itemId);
  if (itemId !== null && !item) throw notFound('This item');
  const meetingId = asked.meetingId ?? item?.meetingId ?? null;
  if (item && item.meetingId !== meetingId) {
    throw new UserError('REFUSED', 'This item belongs to another meeting. Nothing was changed.');
  }
  const meeting = meetingId === null ? undefined : selectMeeting(db, meetingId);
  if (meetingId !== null && !meeting) throw notFound('This meeting');
  return { meetingId, itemId, decisionId, heldOn: meeting?.heldOn };
}
