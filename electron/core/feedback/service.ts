import type { DiscussedAt, Feedback } from '../../../shared/feedback/feedback.ts';
import { keptFiles } from '../evidence/kept/service.ts';
import { placedItems } from '../meetings/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { notFound } from '../rpc/user-error.ts';
import * as queries from './queries.ts';

/** The words of feedback, without what hangs on it. */
export type FeedbackInShort = queries.FeedbackRow;

/** Feedback as its own room knows it; what came of it the improvements know. */
export type PlainFeedback = Omit<Feedback, 'improvements' | 'state'>;

/** All feedback, newest first. */
export const allFeedback = remembered((db: ReadableDb): readonly PlainFeedback[] =>
  complete(db, feedbackInShortAll(db)),
);

/** One piece of feedback; NOT_FOUND when there is none. */
export function feedbackOf(db: ReadableDb, id: number): PlainFeedback {
  const row = queries.selectOne(db, id);
  const [feedback] = row ? complete(db, [row]) : [];
  if (!feedback) throw notFound('This feedback');
  return feedback;
}

/** The words of all feedback, without what hangs on it, newest first. */
export const feedbackInShortAll = remembered((db: ReadableDb): readonly FeedbackInShort[] =>
  queries.selectFeedback(db),
);

/** The words of one piece of feedback, without what hangs on it; NOT_FOUND when there is none. */
export function feedbackInShort(db: ReadableDb, id: number): queries.FeedbackRow {
  const row = queries.selectOne(db, id);
  if (!row) throw notFound('This feedback');
  return row;
}

/** All feedback in short, newest first, to choose from. */
export function feedbackChoices(db: ReadableDb) {
  const items = Map.groupBy(discussed(db), ofFeedback);
  return feedbackInShortAll(db).map((row) => {
    const { id, version, title, source, sourceWords, receivedOn } = row;
    const itemIds = (items.get(id) ?? []).map(({ itemId }) => itemId);
    return { id, version, title, source, sourceWords, receivedOn, itemIds };
  });
}

/** Which feedback was discussed at each item, by item id. */
export const feedbackByItem = (db: ReadableDb): Map<number, number[]> => {
  const grouped = Map.groupBy(discussed(db), ({ itemId }) => itemId);
  return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ feedbackId }) => feedbackId)]));
};

const discussed = remembered(queries.selectDiscussed);

function complete(db: ReadableDb, rows: readonly queries.FeedbackRow[]): PlainFeedback[] {
  if (rows.length === 0) return [];
  const themes = Map.groupBy(queries.selectThemes(db), ofFeedback);
  const figures = Map.groupBy(queries.selectFigures(db), ofFeedback);
  const files = keptFiles(db, 'feedback');
  const links = Map.groupBy(discussed(db), ofFeedback);
  const places = new Map(
    links.size === 0 ? [] : placedItems(db).map((item) => [item.itemId, item]),
  );
  const discussedAt = (id: number): DiscussedAt[] =>
    (links.get(id) ?? [])
      .flatMap(({ itemId }) => places.get(itemId) ?? [])
      .map(({ about: _about, ...place }) => place)
      .sort((a, b) => (a.meetingOn < b.meetingOn ? -1 : 1));
  return rows.map((row) => ({
    ...row,
    themes: (themes.get(row.id) ?? []).map(without),
    figures: (figures.get(row.id) ?? []).map(without),
    files: (files.get(row.id) ?? []).map(({ ownerId: _ownerId, ...file }) => file),
    discussed: discussedAt(row.id),
  }));
}

const ofFeedback = ({ feedbackId }: { readonly feedbackId: number }) => feedbackId;
const without = <T extends { readonly feedbackId: number }>({
  feedbackId: _feedbackId,
  ...rest
}: T): Omit<T, 'feedbackId'> => rest;
