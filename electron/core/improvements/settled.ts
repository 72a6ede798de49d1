import type { DayedDecision } from '../../../shared/meetings/item.ts';
import { allDecisions } from '../meetings/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import type { ImprovementRow } from './queries.ts';

/** Every decision by its id. */
export const decisionsById = remembered(
  (db: ReadableDb): ReadonlyMap<number, DayedDecision> =>
    new Map(allDecisions(db).map((decision) => [decision.id, decision])),
);

/** The words of the decision, or its own; undefined when the decision is about no improvement. */
export function settledIn(row: ImprovementRow, decisions: ReadonlyMap<number, DayedDecision>) {
  if (row.decisionId === null) {
    return {
      text: row.ownText ?? '',
      outcome: row.ownOutcome ?? 'improvement agreed',
      reason: row.ownReason ?? '',
      agreedOn: row.ownOn ?? '',
      decision: null,
    };
  }
  const decision = decisions.get(row.decisionId);
  if (!decision || decision.outcome === 'decision') return undefined;
  const { id, reference, itemId, itemTitle, meetingId } = decision;
  return {
    text: decision.text,
    outcome: decision.outcome,
    reason: decision.reason,
    agreedOn: decision.meetingOn,
    decision: { id, reference, itemId, itemTitle, meetingId },
  };
}
