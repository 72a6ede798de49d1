import type { FeedbackFields, Figure, Theme } from '../../../shared/feedback/feedback.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { versionRaiser } from '../record/version-raiser.ts';

/** Feedback as it is stored, without themes, figures, files and links. */
export type FeedbackRow = Omit<FeedbackFields, 'themes' | 'figures'> & {
  readonly id: number;
  readonly version: number;
};

const columns = `id, version, source, source_words AS sourceWords, title, words,
  about_from AS aboutFrom, about_to AS aboutTo, received_on AS receivedOn, asked, responded,
  reason_to_keep AS reasonToKeep`;

/** Newest first. */
export const selectFeedback = (db: ReadableDb): FeedbackRow[] =>
  db.all(`SELECT ${columns} FROM feedback ORDER BY received_on DESC, id DESC`);

/** What names a piece of feedback, without its words. */
export type FeedbackTitle = Pick<
  FeedbackRow,
  'id' | 'version' | 'title' | 'source' | 'sourceWords' | 'receivedOn' | 'responded'
>;

const titleColumns = `id, version, title, source, source_words AS sourceWords,
  received_on AS receivedOn, responded`;

export const selectTitles = (db: ReadableDb): FeedbackTitle[] =>
  db.all(`SELECT ${titleColumns} FROM feedback ORDER BY received_on DESC, id DESC`);

export const selectTitlesWith = (db: ReadableDb, ids: readonly number[]): FeedbackTitle[] =>
  db.all(`SELECT ${titleColumns} FROM feedback WHERE id IN (SELECT value FROM json_each(@ids))`, {
    ids: JSON.stringify(ids),
  });

type Days = { readonly from: string; readonly to: string };

export const selectReceived = (db: ReadableDb, days: Days): FeedbackRow[] =>
  db.all(
    `SELECT ${columns} FROM feedback WHERE received_on BETWEEN @from AND @to
     ORDER BY received_on DESC, id DESC`,
    days,
  );

/** Received on one of the days, or linked to one of the items. */
export const selectReceivedOrAt = (
  db: ReadableDb,
  { from, to }: Days,
  itemIds: readonly number[],
): FeedbackRow[] =>
  db.all(
    `SELECT ${columns} FROM feedback
     WHERE received_on BETWEEN @from AND @to
        OR id IN (SELECT feedback_id FROM feedback_item
                  WHERE item_id IN (SELECT value FROM json_each(@itemIds)))
     ORDER BY received_on DESC, id DESC`,
    { from, to, itemIds: JSON.stringify(itemIds) },
  );

export const selectOne = (db: ReadableDb, id: number): FeedbackRow | undefined =>
  db.get(`SELECT ${columns} FROM feedback WHERE id = @id`, { id });

type Of<T> = T & { readonly feedbackId: number };

const ofThose = `feedback_id IN (SELECT value FROM json_each(@ids))`;
const those = (ids: readonly number[]) => ({ ids: JSON.stringify(ids) });

export const selectThemes = (db: ReadableDb, ids: readonly number[]): Of<Theme>[] =>
  db.all(
    `SELECT feedback_id AS feedbackId, theme, count FROM feedback_theme WHERE ${ofThose}
     ORDER BY feedback_id, position`,
    those(ids),
  );

export const selectFigures = (db: ReadableDb, ids: readonly number[]): Of<Figure>[] =>
  db.all(
    `SELECT feedback_id AS feedbackId, label, count, percent, base FROM feedback_figure
     WHERE ${ofThose} ORDER BY feedback_id, position`,
    those(ids),
  );

type Link = { readonly feedbackId: number; readonly itemId: number };

export const selectDiscussedOf = (db: ReadableDb, ids: readonly number[]): Link[] =>
  db.all(
    `SELECT feedback_id AS feedbackId, item_id AS itemId FROM feedback_item WHERE ${ofThose}`,
    those(ids),
  );

export const selectDiscussedAt = (db: ReadableDb, itemIds: readonly number[]): Link[] =>
  db.all(
    `SELECT feedback_id AS feedbackId, item_id AS itemId FROM feedback_item
     WHERE item_id IN (SELECT value FROM json_each(@itemIds))`,
    { itemIds: JSON.stringify(itemIds) },
  );

export const selectDiscussed = (db: ReadableDb): Link[] =>
  db.all(`SELECT feedback_id AS feedbackId, item_id AS itemId FROM feedback_item`);

const stored = ({
  source,
  sourceWords,
  title,
  words,
  aboutFrom,
  aboutTo,
  receivedOn,
  asked,
  responded,
  reasonToKeep,
}: FeedbackFields) => ({
  source,
  sourceWords,
  title,
  words,
  aboutFrom,
  aboutTo,
  receivedOn,
  asked,
  responded,
  reasonToKeep,
});

export function insertFeedback(db: WritableDb, fields: FeedbackFields): number {
  const { id } = db.run(
    `INSERT INTO feedback (version, source, source_words, title, words, about_from, about_to,
       received_on, asked, responded, reason_to_keep)
     VALUES (1, @source, @sourceWords, @title, @words, @aboutFrom, @aboutTo, @receivedOn, @asked,
       @responded, @reasonToKeep)`,
    stored(fields),
  );
  insertParts(db, id, fields);
  return id;
}

/** Saves the fields; the version rises by `raiseVersion`. */
export function updateFeedback(db: WritableDb, id: number, fields: FeedbackFields): void {
  db.run(
    `UPDATE feedback SET source = @source, source_words = @sourceWords, title = @title,
       words = @words, about_from = @aboutFrom, about_to = @aboutTo, received_on = @receivedOn,
       asked = @asked, responded = @responded, reason_to_keep = @reasonToKeep
     WHERE id = @id`,
    { ...stored(fields), id },
  );
  deleteParts(db, id);
  insertParts(db, id, fields);
}

function insertParts(db: WritableDb, feedbackId: number, { themes, figures }: FeedbackFields) {
  for (const [index, { theme, count }] of themes.entries()) {
    db.run(
      `INSERT INTO feedback_theme (feedback_id, position, theme, count)
       VALUES (@feedbackId, @position, @theme, @count)`,
      { feedbackId, position: index + 1, theme, count },
    );
  }
  for (const [index, { label, count, percent, base }] of figures.entries()) {
    db.run(
      `INSERT INTO feedback_figure (feedback_id, position, label, count, percent, base)
       VALUES (@feedbackId, @position, @label, @count, @percent, @base)`,
      { feedbackId, position: index + 1, label, count, percent, base },
    );
  }
}

function deleteParts(db: WritableDb, id: number): void {
  db.run(`DELETE FROM feedback_theme WHERE feedback_id = @id`, { id });
  db.run(`DELETE FROM feedback_figure WHERE feedback_id = @id`, { id });
}

/** Whether the feedback was still at `version`; if so the version is now one higher. */
export const raiseVersion = versionRaiser('feedback');

export function replaceDiscussed(
  db: WritableDb,
  feedbackId: number,
  itemIds: ReadonlySet<number>,
): void {
  db.run(`DELETE FROM feedback_item WHERE feedback_id = @feedbackId`, { feedbackId });
  for (const itemId of itemIds) {
    db.run(`INSERT INTO feedback_item (feedback_id, item_id) VALUES (@feedbackId, @itemId)`, {
      feedbackId,
      itemId,
    });
  }
}

export function deleteFeedback(db: WritableDb, id: number): void {
  deleteParts(db, id);
  db.run(`DELETE FROM feedback_item WHERE feedback_id = @id`, { id });
  db.run(`DELETE FROM feedback WHERE id = @id`, { id });
}
