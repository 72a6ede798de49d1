import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { versionRaiser } from '../../record/version-raiser.ts';

export type BacklogRow = {
  readonly id: number;
  readonly version: number;
  readonly title: string;
  readonly words: string;
  readonly askedByMemberId: number | null;
  readonly askedByName: string | null;
  readonly askedOn: string;
  readonly fromPublic: number;
  readonly plannedMinutes: number | null;
  readonly itemId: number | null;
  readonly meetingId: number | null;
  readonly meetingOn: string | null;
  readonly closedOn: string | null;
  readonly closedReason: string;
};

const rows = `SELECT backlog_item.id, backlog_item.version, backlog_item.title, words,
    asked_by_member_id AS askedByMemberId, asked_by_name AS askedByName, asked_on AS askedOn,
    from_public AS fromPublic, backlog_item.planned_minutes AS plannedMinutes,
    item_id AS itemId, meeting.id AS meetingId, meeting.held_on AS meetingOn,
    closed_on AS closedOn, closed_reason AS closedReason
  FROM backlog_item LEFT JOIN meeting_item ON meeting_item.id = item_id
       LEFT JOIN meeting ON meeting.id = meeting_item.meeting_id`;

/** Everything that ever waited, in the order it was asked for. */
export const selectBacklog = (db: ReadableDb): BacklogRow[] =>
  db.all(`${rows} ORDER BY asked_on, backlog_item.id`);

export const selectBacklogItem = (db: ReadableDb, id: number): BacklogRow | undefined =>
  db.get(`${rows} WHERE backlog_item.id = @id`, { id });

type Fields = Pick<
  BacklogRow,
  | 'title'
  | 'words'
  | 'askedByMemberId'
  | 'askedByName'
  | 'askedOn'
  | 'fromPublic'
  | 'plannedMinutes'
>;

export const insertBacklogItem = (db: WritableDb, fields: Fields): number =>
  db.run(
    `INSERT INTO backlog_item (version, title, words, asked_by_member_id, asked_by_name, asked_on,
       from_public, planned_minutes)
     VALUES (1, @title, @words, @askedByMemberId, @askedByName, @askedOn, @fromPublic,
       @plannedMinutes)`,
    fields,
  ).id;

export function updateBacklogItem(db: WritableDb, id: number, fields: Fields): void {
  db.run(
    `UPDATE backlog_item SET title = @title, words = @words,
       asked_by_member_id = @askedByMemberId, asked_by_name = @askedByName, asked_on = @askedOn,
       from_public = @fromPublic, planned_minutes = @plannedMinutes
     WHERE id = @id`,
    { ...fields, id },
  );
}

/** Whether the item was still at `version`; if so the version is now one higher. */
export const raiseBacklogItem = versionRaiser('backlog_item');

export function updateTaken(db: WritableDb, id: number, itemId: number): void {
  db.run(`UPDATE backlog_item SET item_id = @itemId WHERE id = @id`, { id, itemId });
}

/** Lets what became an item wait again, for when the item is removed. */
export function clearTaken(db: WritableDb, itemId: number): void {
  db.run(`UPDATE backlog_item SET item_id = NULL, version = version + 1 WHERE item_id = @itemId`, {
    itemId,
  });
}

export function updateClosed(
  db: WritableDb,
  id: number,
  { on, reason }: { readonly on: string; readonly reason: string },
): void {
  db.run(`UPDATE backlog_item SET closed_on = @on, closed_reason = @reason WHERE id = @id`, {
    id,
    on,
    reason,
  });
}
