import type { ReadableDb } from '../record/database.ts';

/**
 * The search tables are indexes over other features' tables (migration 0110); here they are joined
 * with those for their days alone.
 */
const sources = {
  item: `meeting_item_search JOIN meeting_item ON meeting_item.id = meeting_item_search.rowid
    JOIN meeting ON meeting.id = meeting_item.meeting_id
    WHERE meeting_item_search MATCH @match AND meeting.held_on BETWEEN @from AND @to`,
  decision: `decision_search JOIN decision ON decision.id = decision_search.rowid
    JOIN meeting_item ON meeting_item.id = decision.item_id
    JOIN meeting ON meeting.id = meeting_item.meeting_id
    WHERE decision_search MATCH @match AND meeting.held_on BETWEEN @from AND @to`,
  action: `action_search JOIN action ON action.id = action_search.rowid
    WHERE action_search MATCH @match AND action.agreed_on BETWEEN @from AND @to`,
  progress: `action_progress_search
    JOIN action_progress ON action_progress.id = action_progress_search.rowid
    WHERE action_progress_search MATCH @match
      AND action_progress.noted_on BETWEEN @from AND @to`,
} as const;

export type Source = keyof typeof sources;

const tables = {
  item: 'meeting_item_search',
  decision: 'decision_search',
  action: 'action_search',
  progress: 'action_progress_search',
} as const;

export type Hit = {
  readonly id: number;
  /** Lower is better. */
  readonly rank: number;
};

export type Wanted = {
  /** As `buildQuery` makes it. */
  readonly match: string;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
};

/** The best matches of one kind; of progress the id of the note. */
export const selectHits = (db: ReadableDb, source: Source, wanted: Wanted): Hit[] =>
  db.all(
    `SELECT ${tables[source]}.rowid AS id, ${tables[source]}.rank AS rank FROM ${sources[source]}
     ORDER BY ${tables[source]}.rank LIMIT @limit`,
    wanted,
  );
