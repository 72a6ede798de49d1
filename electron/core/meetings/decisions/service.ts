import type { DayedDecision } from '../../../../shared/meetings/item.ts';
import type { ReadableDb } from '../../record/database.ts';
import { notFound } from '../../rpc/user-error.ts';
import { dayedDecisions } from './decision-of-row.ts';
import {
  selectDecision,
  selectDecisionsAt,
  selectDecisionsOf,
  selectDecisionsWith,
  selectEveryPrivate,
  selectPrivate,
} from './queries.ts';

/** One decision with where and when it was taken; NOT_FOUND when there is none. */
export function decisionOf(db: ReadableDb, id: number): DayedDecision {
  const row = selectDecision(db, id);
  const [decision] = row ? dayedDecisions(db, [row]) : [];
  if (!decision) throw notFound('This decision');
  return decision;
}

/** The decisions of the ids given, in no order that matters. */
export const decisionsWith = (db: ReadableDb, ids: readonly number[]): DayedDecision[] =>
  dayedDecisions(db, selectDecisionsWith(db, ids));

/** The ids of the decisions taken at the items given. */
export const decisionsAt = selectDecisionsAt;

/** The decisions of a meeting by number. */
export const decisionsOfMeeting = (db: ReadableDb, meetingId: number): DayedDecision[] =>
  dayedDecisions(db, selectDecisionsOf(db, meetingId));

/** Which decisions of a meeting were taken in a private line of its notes. */
export const privateDecisions = selectPrivate;

/** Which decisions of all meetings were taken in private: in such a line, or under such an item. */
export const everyPrivateDecision = selectEveryPrivate;

/** Which line of which item made each decision of a meeting. */
export const decisionLines = (
  db: ReadableDb,
  meetingId: number,
): { readonly id: number; readonly itemId: number; readonly key: number }[] =>
  selectDecisionsOf(db, meetingId).flatMap(({ id, itemId, lineKey }) =>
    lineKey === null ? [] : { id, itemId, key: lineKey },
  );
