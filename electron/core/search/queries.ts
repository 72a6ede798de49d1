import type { FoundKind } from '../../../shared/search/contract.ts';
import type { ReadableDb } from '../record/database.ts';

/**
 * The search tables are indexes over other features' tables (migration 0110); here they are joined
 * with those for their days alone. Newest first, by the indexes on the days: nothing is scored, so a word that
 * stands everywhere costs little more than one that stands in a few places.
 */
const sources = {
  item: {
    index: 'meeting_item_search',
    rows: `meeting CROSS JOIN meeting_item ON meeting_item.meeting_id = meeting.id`,
    id: 'meeting_item.id',
    day: 'meeting.held_on',
    order: 'meeting.held_on DESC, meeting.id DESC, meeting_item.position',
  },
  decision: {
    index: 'decision_search',
    rows: `meeting CROSS JOIN meeting_item ON meeting_item.meeting_id = meeting.id
      CROSS JOIN decision ON decision.item_id = meeting_item.id`,
    id: 'decision.id',
    day: 'meeting.held_on',
    order: 'meeting.held_on DESC, meeting.id DESC, meeting_item.position, decision.number',
  },
  action: {
    index: 'action_search',
    rows: 'action',
    id: 'action.id',
    day: 'action.agreed_on',
    order: 'action.agreed_on DESC, action.id DESC',
  },
  progress: {
    index: 'action_progress_search',
    rows: 'action_progress',
    id: 'action_progress.id',
    day: 'action_progress.noted_on',
    order: 'action_progress.noted_on DESC, action_progress.id DESC',
  },
  feedback: {
    index: 'feedback_search',
    rows: 'feedback',
    id: 'feedback.id',
    day: 'feedback.received_on',
    order: 'feedback.received_on DESC, feedback.id DESC',
  },
  improvement: {
    index: 'improvement_search',
    rows: `improvement LEFT JOIN decision ON decision.id = improvement.decision_id
      LEFT JOIN meeting_item ON meeting_item.id = decision.item_id
      LEFT JOIN meeting ON meeting.id = meeting_item.meeting_id`,
    id: 'improvement.id',
    day: 'COALESCE(improvement.own_on, meeting.held_on)',
    order: 'COALESCE(improvement.own_on, meeting.held_on) DESC, improvement.id DESC',
  },
  'engagement activity': {
    index: 'engagement_activity_search',
    rows: 'engagement_activity',
    id: 'engagement_activity.id',
    day: 'engagement_activity.starts_on',
    order: 'engagement_activity.starts_on DESC, engagement_activity.id DESC',
  },
} as const satisfies Record<FoundKind, object>;

export type Wanted = {
  /** As `buildQuery` makes it. */
  readonly match: string;
  readonly from: string;
  readonly to: string;
};

/**
 * Every match is found once, in the index alone; the days are then gone through from the newest
 * until there are enough. (The planner left to itself looks up the day of every match first, which
 * takes ten times as long for a common word; hence the cross joins.)
 */
function statement(kind: FoundKind): string {
  const { index, rows, id, day, order } = sources[kind];
  return `WITH hit AS MATERIALIZED (SELECT rowid AS id FROM ${index} WHERE ${index} MATCH @match)
    SELECT ${id} AS id, (SELECT count(*) FROM hit) AS count FROM ${rows}
    WHERE ${id} IN (SELECT id FROM hit) AND ${day} BETWEEN @from AND @to
    ORDER BY ${order} LIMIT @limit`;
}

export type Hits = {
  readonly ids: readonly number[];
  /** How many there are in all years; 0 when none is found. */
  readonly count: number;
};

/** The newest matches of one kind; of progress the id of the note. */
export function selectHits(
  db: ReadableDb,
  kind: FoundKind,
  wanted: Wanted & { readonly limit: number },
): Hits {
  const rows = db.all<{ id: number; count: number }>(statement(kind), wanted);
  return { ids: rows.map(({ id }) => id), count: rows[0]?.count ?? 0 };
}

/** How many matches of one kind there are from one day to another. */
export function countHits(db: ReadableDb, kind: FoundKind, { match, from, to }: Wanted): number {
  const { index, rows, id, day } = sources[kind];
  const row = db.get<{ count: number }>(
    `SELECT count(*) AS count FROM ${rows}
     WHERE ${id} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH @match)
       AND ${day} BETWEEN @from AND @to`,
    { match, from, to },
  );
  return row?.count ?? 0;
}

/** The action that a note of progress belongs to. */
export const selectActionOfNote = (db: ReadableDb, noteId: number): number | undefined =>
  db.get<{ id: number }>(`SELECT action_id AS id FROM action_progress WHERE id = @noteId`, {
    noteId,
  })?.id;
