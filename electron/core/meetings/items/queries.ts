import type { DayedItem, ItemFacts, ItemFields } from '../../../../shared/meetings/item.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { versionRaiser } from '../../record/version-raiser.ts';

export type ItemRow = ItemFields &
  ItemFacts & {
    readonly id: number;
    readonly version: number;
    readonly meetingId: number;
    readonly position: number;
  };

const itemColumns = `meeting_item.id, meeting_item.version, meeting_id AS meetingId, position,
  title, notes, about, feedback_source AS feedbackSource, purpose,
  planned_minutes AS plannedMinutes, is_private AS isPrivate, asked_by AS askedBy,
  agenda_words AS agendaWords`;

type StoredItem = Omit<ItemRow, 'isPrivate'> & { readonly isPrivate: number };
const toItem = (row: StoredItem): ItemRow => ({ ...row, isPrivate: row.isPrivate === 1 });

export function selectItem(db: ReadableDb, id: number): ItemRow | undefined {
  const row = db.get<StoredItem>(`SELECT ${itemColumns} FROM meeting_item WHERE id = @id`, { id });
  return row && toItem(row);
}

export const selectItemsOf = (db: ReadableDb, meetingId: number): ItemRow[] =>
  db
    .all<StoredItem>(
      `SELECT ${itemColumns} FROM meeting_item WHERE meeting_id = @meetingId ORDER BY position`,
      { meetingId },
    )
    .map(toItem);

export const selectPrivateItems = (db: ReadableDb, meetingId: number): { readonly id: number }[] =>
  db.all(`SELECT id FROM meeting_item WHERE meeting_id = @meetingId AND is_private = 1`, {
    meetingId,
  });

/** Whether the item was still at `version` and has the notes given, one version later. */
export const updateNotes = (
  db: WritableDb,
  { id, version, notes }: Pick<ItemRow, 'id' | 'version' | 'notes'>,
): boolean =>
  db.run(
    `UPDATE meeting_item SET version = version + 1, notes = @notes
     WHERE id = @id AND version = @version`,
    { id, version, notes },
  ).changes === 1;

/** Whether the item was still at `version`; if so the version is now one higher. */
export const raiseItem = versionRaiser('meeting_item');

const dayedItems = `SELECT meeting_item.id, meeting_id AS meetingId, position, title, notes, about,
    feedback_source AS feedbackSource, meeting.held_on AS meetingOn
  FROM meeting_item JOIN meeting ON meeting.id = meeting_id`;

export const selectItemsWith = (db: ReadableDb, ids: readonly number[]): DayedItem[] =>
  db.all(`${dayedItems} WHERE meeting_item.id IN (SELECT value FROM json_each(@ids))`, {
    ids: JSON.stringify(ids),
  });

export const selectItemsBetween = (db: ReadableDb, from: string, to: string): DayedItem[] =>
  db.all(
    `${dayedItems}
     WHERE meeting.held_on BETWEEN @from AND @to
     ORDER BY meeting.held_on, meeting.id, position`,
    { from, to },
  );

/** What is printed under an item of an agenda, and where the item stands. */
export type AgendaWords = Pick<DayedItem, 'meetingOn' | 'position' | 'title'> & {
  readonly agendaWords: string;
};

/** Every item with words under it on its agenda, oldest first. */
export const selectAgendaWords = (db: ReadableDb): AgendaWords[] =>
  db.all(
    `SELECT meeting.held_on AS meetingOn, position, title, agenda_words AS agendaWords
     FROM meeting_item JOIN meeting ON meeting.id = meeting_id
     WHERE agenda_words <> ''
     ORDER BY meeting.held_on, meeting.id, position`,
  );

/** An item with where it stands; `held` as for a meeting: not cancelled, and somebody was there. */
export type PlacedItem = {
  readonly itemId: number;
  readonly meetingId: number;
  readonly meetingOn: string;
  readonly held: number;
  readonly position: number;
  readonly title: string;
};

export const selectPlacedItems = (db: ReadableDb, ids: readonly number[]): PlacedItem[] =>
  db.all(
    `WITH item AS MATERIALIZED (
       SELECT id, meeting_id, position, title FROM meeting_item
       WHERE id IN (SELECT value FROM json_each(@ids))),
     of_meeting AS MATERIALIZED (
       SELECT id, held_on, cancelled_on IS NULL AND (
                EXISTS (SELECT 1 FROM meeting_attendance
                        WHERE meeting_attendance.meeting_id = meeting.id AND state = 'present')
                OR EXISTS (SELECT 1 FROM meeting_in_attendance
                           WHERE meeting_in_attendance.meeting_id = meeting.id AND state = 'present')) AS held
       FROM meeting WHERE id IN (SELECT meeting_id FROM item))
     SELECT item.id AS itemId, meeting_id AS meetingId, held_on AS meetingOn, position, title, held
     FROM of_meeting JOIN item ON item.meeting_id = of_meeting.id
     ORDER BY held_on, of_meeting.id, position`,
    { ids: JSON.stringify(ids) },
  );

type Count = { readonly meetingId: number; readonly count: number };

export const countItems = (db: ReadableDb, from: string, to: string): Count[] =>
  db.all(
    `SELECT meeting_id AS meetingId, count(*) AS count FROM meeting_item
     WHERE meeting_id IN (SELECT id FROM meeting WHERE held_on BETWEEN @from AND @to)
     GROUP BY meeting_id`,
    { from, to },
  );

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
  if (!raiseItem(db, id, version)) return false;
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
