import type {
  DayedDecision,
  DayedItem,
  Decision,
  DecisionFields,
  ItemFields,
} from '../../../../shared/meetings/item.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type ItemRow = ItemFields & {
  readonly id: number;
  readonly version: number;
  readonly meetingId: number;
  readonly position: number;
};

const itemColumns = `meeting_item.id, meeting_item.version, meeting_id AS meetingId, position,
  title, notes, about, feedback_source AS feedbackSource`;

export const selectItem = (db: ReadableDb, id: number): ItemRow | undefined =>
  db.get(`SELECT ${itemColumns} FROM meeting_item WHERE id = @id`, { id });

export const selectItemsOf = (db: ReadableDb, meetingId: number): ItemRow[] =>
  db.all(
    `SELECT ${itemColumns} FROM meeting_item WHERE meeting_id = @meetingId ORDER BY position`,
    {
      meetingId,
    },
  );

export const selectItemsBetween = (db: ReadableDb, from: string, to: string): DayedItem[] =>
  db.all(
    `SELECT meeting_item.id, meeting_id AS meetingId, position, title, notes, about,
            feedback_source AS feedbackSource, meeting.held_on AS meetingOn
     FROM meeting_item JOIN meeting ON meeting.id = meeting_id
     WHERE meeting.held_on BETWEEN @from AND @to
     ORDER BY meeting.held_on, meeting.id, position`,
    { from, to },
  );

type Count = { readonly meetingId: number; readonly count: number };

export const countItems = (db: ReadableDb): Count[] =>
  db.all(`SELECT meeting_id AS meetingId, count(*) AS count FROM meeting_item GROUP BY meeting_id`);

type NewItem = ItemFields & { readonly meetingId: number; readonly position: number };

/** Puts an item at a position; later ones move down by one. */
export function insertItem(db: WritableDb, item: NewItem): number {
  const { meetingId, position, title, notes, about, feedbackSource } = item;
  db.run(
    `UPDATE meeting_item SET position = position + 1
     WHERE meeting_id = @meetingId AND position >= @position`,
    { meetingId, position },
  );
  return db.run(
    `INSERT INTO meeting_item (version, meeting_id, position, title, notes, about, feedback_source)
     VALUES (1, @meetingId, @position, @title, @notes, @about, @feedbackSource)`,
    { meetingId, position, title, notes, about, feedbackSource },
  ).id;
}

/** Whether the item was still at `version` and is now saved. */
export function updateItem(
  db: WritableDb,
  {
    id,
    version,
    title,
    notes,
    about,
    feedbackSource,
  }: ItemFields & { id: number; version: number },
): boolean {
  const { changes } = db.run(
    `UPDATE meeting_item SET version = version + 1, title = @title, notes = @notes,
       about = @about, feedback_source = @feedbackSource
     WHERE id = @id AND version = @version`,
    { id, version, title, notes, about, feedbackSource },
  );
  return changes === 1;
}

/** Whether the item was still at `version` and now stands at the position. */
export function moveItem(
  db: WritableDb,
  { id, meetingId, position: from }: ItemRow,
  { version, to }: { readonly version: number; readonly to: number },
): boolean {
  const { changes } = db.run(
    `UPDATE meeting_item SET version = version + 1 WHERE id = @id AND version = @version`,
    { id, version },
  );
  if (changes === 0) return false;
  closeGap(db, meetingId, from);
  db.run(
    `UPDATE meeting_item SET position = position + 1
     WHERE meeting_id = @meetingId AND position >= @to AND id <> @id`,
    { meetingId, to, id },
  );
  db.run(`UPDATE meeting_item SET position = @to WHERE id = @id`, { id, to });
  return true;
}

export function deleteItem(db: WritableDb, { id, meetingId, position }: ItemRow): void {
  db.run(`DELETE FROM meeting_item WHERE id = @id`, { id });
  closeGap(db, meetingId, position);
}

function closeGap(db: WritableDb, meetingId: number, position: number): void {
  db.run(
    `UPDATE meeting_item SET position = position - 1
     WHERE meeting_id = @meetingId AND position > @position`,
    { meetingId, position },
  );
}

const decisionColumns = `decision.id, decision.version, number, item_id AS itemId, decision.text,
  outcome, reason`;

export const selectDecision = (db: ReadableDb, id: number): Decision | undefined =>
  db.get(`SELECT ${decisionColumns} FROM decision WHERE id = @id`, { id });

export const selectDecisionsOf = (db: ReadableDb, meetingId: number): Decision[] =>
  db.all(
    `SELECT ${decisionColumns} FROM decision JOIN meeting_item ON meeting_item.id = item_id
     WHERE meeting_id = @meetingId ORDER BY number`,
    { meetingId },
  );

export const selectDecisionsBetween = (db: ReadableDb, from: string, to: string): DayedDecision[] =>
  db.all(
    `SELECT ${decisionColumns}, meeting_id AS meetingId, meeting.held_on AS meetingOn,
            meeting_item.title AS itemTitle
     FROM decision JOIN meeting_item ON meeting_item.id = item_id
          JOIN meeting ON meeting.id = meeting_id
     WHERE meeting.held_on BETWEEN @from AND @to
     ORDER BY meeting.held_on, meeting.id, number`,
    { from, to },
  );

export const countDecisions = (db: ReadableDb): Count[] =>
  db.all(
    `SELECT meeting_id AS meetingId, count(*) AS count
     FROM decision JOIN meeting_item ON meeting_item.id = item_id GROUP BY meeting_id`,
  );

export const countDecisionsOfItem = (db: ReadableDb, itemId: number): number =>
  db.get<{ count: number }>(`SELECT count(*) AS count FROM decision WHERE item_id = @itemId`, {
    itemId,
  })?.count ?? 0;

export const insertDecision = (
  db: WritableDb,
  decision: DecisionFields & { readonly itemId: number; readonly number: number },
): number =>
  db.run(
    `INSERT INTO decision (version, item_id, number, text, outcome, reason)
     VALUES (1, @itemId, @number, @text, @outcome, @reason)`,
    decision,
  ).id;

/** Whether the decision was still at `version` and is now saved. */
export const updateDecision = (
  db: WritableDb,
  { id, version, text, outcome, reason }: DecisionFields & { id: number; version: number },
): boolean =>
  db.run(
    `UPDATE decision SET version = version + 1, text = @text, outcome = @outcome, reason = @reason
     WHERE id = @id AND version = @version`,
    { id, version, text, outcome, reason },
  ).changes === 1;

export function deleteDecision(db: WritableDb, id: number): void {
  db.run(`DELETE FROM decision WHERE id = @id`, { id });
}
