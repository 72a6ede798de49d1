import type { SentEntry } from '../../../../shared/meetings/sent.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

const columns = `id, meeting_id AS meetingId, what, sent_on AS "on", member_id AS memberId, name,
  how, note`;

/** What was sent about a meeting, newest first. */
export const selectSentOf = (db: ReadableDb, meetingId: number): SentEntry[] =>
  db.all(
    `SELECT ${columns} FROM sent_entry WHERE meeting_id = @meetingId
     ORDER BY sent_on DESC, id DESC`,
    { meetingId },
  );

export const selectSent = (db: ReadableDb, id: number): SentEntry | undefined =>
  db.get(`SELECT ${columns} FROM sent_entry WHERE id = @id`, { id });

export const insertSent = (db: WritableDb, entry: Omit<SentEntry, 'id'>): number =>
  db.run(
    `INSERT INTO sent_entry (meeting_id, what, sent_on, member_id, name, how, note)
     VALUES (@meetingId, @what, @on, @memberId, @name, @how, @note)`,
    entry,
  ).id;

export function deleteSent(db: WritableDb, id: number): void {
  db.run(`DELETE FROM sent_entry WHERE id = @id`, { id });
}
