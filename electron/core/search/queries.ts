import type { FoundKind } from '../../../shared/search/contract.ts';
import type { ReadableDb } from '../record/database.ts';

/** What is found by the words written in it; people are found by their names. */
export type SearchedKind = Exclude<FoundKind, 'person'>;

type Source = {
  readonly index: string;
  /** From a row to its day. */
  readonly rows: string;
  /** From the day to the rows, by the indexes on the days. */
  readonly byDay: string;
  readonly id: string;
  readonly day: string;
  readonly order: string;
};

const oneTable = (table: string, day: string): Omit<Source, 'index'> => ({
  rows: table,
  byDay: table,
  id: `${table}.id`,
  day: `${table}.${day}`,
  order: `${table}.${day} DESC, ${table}.id DESC`,
});

const agreedImprovements = `improvement
  LEFT JOIN decision ON decision.id = improvement.decision_id
  LEFT JOIN meeting_item ON meeting_item.id = decision.item_id
  LEFT JOIN meeting ON meeting.id = meeting_item.meeting_id`;

/**
 * The search tables are indexes over other features' tables (migration 0110); here they are joined
 * with those for their days alone. Newest first, by the indexes on the days: nothing is scored, so
 * a word that stands everywhere costs little more than one that stands in a few places.
 *
 * They keep no beginnings of words (FTS5's `prefix`). Measured with 5,000 items: a search for three
 * letters takes half the time with them, and a save of notes 20 ms of work instead of 12.
 */
const sources = {
  item: {
    index: 'meeting_item_search',
    rows: 'meeting_item CROSS JOIN meeting ON meeting.id = meeting_item.meeting_id',
    byDay: 'meeting CROSS JOIN meeting_item ON meeting_item.meeting_id = meeting.id',
    id: 'meeting_item.id',
    day: 'meeting.held_on',
    order: 'meeting.held_on DESC, meeting.id DESC, meeting_item.position',
  },
  decision: {
    index: 'decision_search',
    rows: `decision CROSS JOIN meeting_item ON meeting_item.id = decision.item_id
      CROSS JOIN meeting ON meeting.id = meeting_item.meeting_id`,
    byDay: `meeting CROSS JOIN meeting_item ON meeting_item.meeting_id = meeting.id
      CROSS JOIN decision ON decision.item_id = meeting_item.id`,
    id: 'decision.id',
    day: 'meeting.held_on',
    order: 'meeting.held_on DESC, meeting.id DESC, meeting_item.position, decision.number',
  },
  action: {
    index: 'action_search',
    ...oneTable('action', 'agreed_on'),
  },
  progress: {
    index: 'action_progress_search',
    ...oneTable('action_progress', 'noted_on'),
  },
  feedback: {
    index: 'feedback_search',
    ...oneTable('feedback', 'received_on'),
  },
  improvement: {
    index: 'improvement_search',
    rows: agreedImprovements,
    byDay: agreedImprovements,
    id: 'improvement.id',
    day: 'COALESCE(improvement.own_on, meeting.held_on)',
    order: 'COALESCE(improvement.own_on, meeting.held_on) DESC, improvement.id DESC',
  },
  'engagement activity': {
    index: 'engagement_activity_search',
    ...oneTable('engagement_activity', 'starts_on'),
  },
  worksheet: {
    index: 'engagement_worksheet_search',
    ...oneTable('engagement_worksheet', 'starts_on'),
  },
} as const satisfies Record<SearchedKind, Source>;

export type Days = { readonly from: string; readonly to: string };

/**
 * The ids of every match of one kind, of progress those of the notes, in no order that matters.
 * Found once, in the index alone, and handed over as one text: a row for each would take longer
 * than finding it.
 */
export const selectMatches = (db: ReadableDb, kind: SearchedKind, match: string): number[] =>
  matchesIn(db, sources[kind].index, match);

/** The ids of the items with the words in their titles. */
export const selectTitled = (db: ReadableDb, match: string): number[] =>
  matchesIn(db, 'meeting_item_title_search', match);

function matchesIn(db: ReadableDb, index: string, match: string): number[] {
  const row = db.get<{ ids: string }>(
    `SELECT json_group_array(rowid) AS ids FROM ${index} WHERE ${index} MATCH @match`,
    { match },
  );
  return JSON.parse(row?.ids ?? '[]') as number[];
}

/** So few ids are looked up one by one. */
const few = 200;
/** So many of the newest rows are looked at first, for each that is wanted. */
const tries = 10;

/**
 * The newest of the ids given, between two days. Of many there are most likely enough among the
 * newest rows; if not, all rows are gone through from the newest. (The planner left to itself looks
 * up the day of every id first, which takes ten times as long for a common word; hence the cross
 * joins.)
 */
export function selectNewest(
  db: ReadableDb,
  kind: SearchedKind,
  ids: readonly number[],
  { from, to, limit }: Days & { readonly limit: number },
): number[] {
  if (ids.length === 0) return [];
  const { rows, byDay, id, day, order } = sources[kind];
  const newest = (table: string, most: number, among?: string) =>
    db
      .all<{ id: number }>(
        `SELECT ${id} AS id FROM ${table} WHERE ${day} BETWEEN @from AND @to
           ${among === undefined ? '' : `AND ${id} IN (SELECT value FROM json_each(@among))`}
         ORDER BY ${order} LIMIT @most`,
        { from, to, most, ...(among !== undefined && { among }) },
      )
      .map((row) => row.id);
  if (ids.length <= few) return newest(rows, limit, JSON.stringify(ids));
  const candidates = newest(byDay, limit * tries);
  // The few are made a set of, not the many: that alone would take as long as finding them.
  const isCandidate = new Set(candidates);
  const isMatch = new Set(ids.filter((one) => isCandidate.has(one)));
  if (isMatch.size >= limit) return candidates.filter((one) => isMatch.has(one)).slice(0, limit);
  return newest(byDay, limit, JSON.stringify(ids));
}

/** How many of the ids given are between two days. */
export function countBetween(
  db: ReadableDb,
  kind: SearchedKind,
  ids: readonly number[],
  { from, to }: Days,
): number {
  const { rows, id, day } = sources[kind];
  const row = db.get<{ count: number }>(
    `SELECT count(*) AS count FROM ${rows}
     WHERE ${id} IN (SELECT value FROM json_each(@ids)) AND ${day} BETWEEN @from AND @to`,
    { ids: JSON.stringify(ids), from, to },
  );
  return row?.count ?? 0;
}

/** The action that a note of progress belongs to. */
export const selectActionOfNote = (db: ReadableDb, noteId: number): number | undefined =>
  db.get<{ id: number }>(`SELECT action_id AS id FROM action_progress WHERE id = @noteId`, {
    noteId,
  })?.id;
