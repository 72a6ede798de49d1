import type { Confirmation } from '../../../../shared/minutes/life.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type ConfirmationRow = {
  readonly meetingId: number;
  /** 1 for the first; each time opened minutes are confirmed again makes another. */
  readonly number: number;
  readonly how: Confirmation['how'];
  readonly on: string;
  readonly atMeetingId: number | null;
  readonly proposerMemberId: number | null;
  readonly proposerName: string | null;
  readonly seconderMemberId: number | null;
  readonly seconderName: string | null;
  /** Whether the minutes of the meeting that confirmed say so; 0 or 1. */
  readonly isMinuted: number;
};

const columns = `meeting_id AS meetingId, number, how, confirmed_on AS "on",
  at_meeting_id AS atMeetingId, proposer_member_id AS proposerMemberId,
  proposer_name AS proposerName, seconder_member_id AS seconderMemberId,
  seconder_name AS seconderName, is_minuted AS isMinuted`;

/** How the minutes of a meeting were confirmed, and confirmed again, oldest first. */
export const selectConfirmations = (db: ReadableDb, meetingId: number): ConfirmationRow[] =>
  db.all(
    `SELECT ${columns} FROM minutes_confirmation WHERE meeting_id = @meetingId ORDER BY number`,
    { meetingId },
  );

/** Confirmations that a meeting gave, by meeting. */
export const selectConfirmedAt = (db: ReadableDb, atMeetingId: number): ConfirmationRow[] =>
  db.all(
    `SELECT ${columns} FROM minutes_confirmation WHERE at_meeting_id = @atMeetingId
     ORDER BY meeting_id, number`,
    { atMeetingId },
  );

export function insertConfirmation(db: WritableDb, row: ConfirmationRow): void {
  db.run(
    `INSERT INTO minutes_confirmation (meeting_id, number, how, confirmed_on, at_meeting_id,
       proposer_member_id, proposer_name, seconder_member_id, seconder_name, is_minuted)
     VALUES (@meetingId, @number, @how, @on, @atMeetingId, @proposerMemberId, @proposerName,
       @seconderMemberId, @seconderName, @isMinuted)`,
    row,
  );
}

type Place = Pick<ConfirmationRow, 'meetingId' | 'number'>;

type ChangeRow = { readonly itemId: number | null; readonly words: string };

export const selectChanges = (db: ReadableDb, { meetingId, number }: Place): ChangeRow[] =>
  db.all(
    `SELECT item_id AS itemId, words FROM minutes_change
     WHERE meeting_id = @meetingId AND confirmation = @number ORDER BY position`,
    { meetingId, number },
  );

export function insertChanges(
  db: WritableDb,
  { meetingId, number }: Place,
  changes: readonly ChangeRow[],
): void {
  for (const [index, { itemId, words }] of changes.entries()) {
    db.run(
      `INSERT INTO minutes_change (meeting_id, confirmation, position, item_id, words)
       VALUES (@meetingId, @number, @position, @itemId, @words)`,
      { meetingId, number, position: index + 1, itemId, words },
    );
  }
}
