import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { DiscussedAt, Feedback } from '../../../shared/feedback/feedback.ts';
import { keptFiles } from '../evidence/kept/service.ts';
import { placedItems } from '../meetings/service.ts';
import type { ReadableDb } from '../record/database.ts';
import { remembered } from '../record/remembered.ts';
import { notFound } from '../rpc/user-error.ts';
import * as queries from './queries.ts';

export type FeedbackTitle = queries.FeedbackTitle;

/** Feedback as its own room knows it; what came of it the improvements know. */
export type PlainFeedback = Omit<Feedback, 'improvements' | 'state'>;

/** All feedback, newest first. */
export const allFeedback = remembered((db: ReadableDb): readonly PlainFeedback[] =>
  complete(db, queries.selectFeedback(db)),
);

/** Feedback received from one day to another, newest first. */
export const feedbackReceived = (db: ReadableDb, from: IsoDate, to: IsoDate): PlainFeedback[] =>
  complete(db, queries.selectReceived(db, { from, to }));

/** Feedback received in a period, and what was discussed at one of the items, newest first. */
export const feedbackReceivedOrAt = (
  db: ReadableDb,
  days: { readonly from: IsoDate; readonly to: IsoDate },
  itemIds: readonly number[],
): PlainFeedback[] => complete(db, queries.selectReceivedOrAt(db, days, itemIds));

/** At which items each of the feedback given was discussed. */
export const itemsDiscussing = queries.selectDiscussedOf;

/** One piece of feedback; NOT_FOUND when there is none. */
export function feedbackOf(db: ReadableDb, id: number): PlainFeedback {
  const row = queries.selectOne(db, id);
  const [feedback] = row ? complete(db, [row]) : [];
  if (!feedback) throw notFound('This feedback');
  return feedback;
}

/** What names the feedback of the ids given, by id. */
export const feedbackTitles = (
  db: ReadableDb,
  ids: readonly number[],
): ReadonlyMap<number, FeedbackTitle> =>
  new Map(queries.selectTitlesWith(db, ids).map((one) => [one.id, one]));

/** The words of one piece of feedback, without what hangs on it; NOT_FOUND when there is none. */
export function feedbackInShort(db: ReadableDb, id: number): queries.FeedbackRow {
  const row = queries.selectOne(db, id);
  if (!row) throw notFound('This feedback');
  return row;
}

/** All feedback in short, newest first, to choose from. */
export function feedbackChoices(db: ReadableDb) {
  const items = Map.groupBy(discussed(db), ofFeedback);
  return queries.selectTitles(db).map(({ responded: _responded, ...title }) => ({
    ...title,
    itemIds: (items.get(title.id) ?? []).map(({ itemId }) => itemId),
  }));
}

/** Which feedback was discussed at the items given. */
export const feedbackAtItems = queries.selectDiscussedAt;

/** Which feedback was discussed at each item, by item id. */
export const feedbackByItem = (db: ReadableDb): Map<number, number[]> => {
  const grouped = Map.groupBy(discussed(db), ({ itemId }) => itemId);
  return new Map([...grouped].map(([id, rows]) => [id, rows.map(({ feedbackId }) => feedbackId)]));
};

const discussed = remembered(queries.selectDiscussed);

function complete(db: ReadableDb, rows: readonly queries.FeedbackRow[]): PlainFeedback[] {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const themes = Map.groupBy(queries.selectThemes(db, ids), ofFeedback);
  const figures = Map.groupBy(queries.selectFigures(db, ids), ofFeedback);
  const files = keptFiles(db, 'feedback');
  const discussed = queries.selectDiscussedOf(db, ids);
  const links = Map.groupBy(discussed, ofFeedback);
  const placed = placedItems(
    db,
    discussed.map(({ itemId }) => itemId),
  );
  const places = new Map(placed.map((item) => [item.itemId, item]));
  const discussedAt = (id: number): DiscussedAt[] =>
    (links.get(id) ?? [])
      .flatMap(({ itemId }) => places.get(itemId) ?? [])
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
