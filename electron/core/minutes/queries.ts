import type { Confirmation, MinutesCheck } from '../../../shared/minutes/life.ts';
import type { MinutesState } from '../../../shared/minutes/state.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

export type LifeRow = {
  readonly meetingId: number;
  readonly version: number;
  readonly state: MinutesState;
  readonly issuedOn: string | null;
};

const lifeColumns = `meeting_id AS meetingId, version, state, issued_on AS issuedOn`;

export const selectLife = (db: ReadableDb, meetingId: number): LifeRow | undefined =>
  db.get(`SELECT ${lifeColumns} FROM minutes_life WHERE meeting_id = @meetingId`, { meetingId });

export const selectLives = (db: ReadableDb): LifeRow[] =>
  db.all(`SELECT ${lifeColumns} FROM minutes_life`);

/** The life of minutes begins at version 1 before anything is stored about it. */
export function beginLife(db: WritableDb, meetingId: number): void {
  db.run(
    `INSERT INTO minutes_life (meeting_id, version, state) VALUES (@meetingId, 1, 'draft')
     ON CONFLICT (meeting_id) DO NOTHING`,
    { meetingId },
  );
}

/** Whether the life was still at `version` and is now in the state given, one version later. */
export const updateLife = (
  db: WritableDb,
  { meetingId, version, state, issuedOn }: LifeRow,
): boolean =>
  db.run(
    `UPDATE minutes_life SET version = version + 1, state = @state, issued_on = @issuedOn
     WHERE meeting_id = @meetingId AND version = @version`,
    { meetingId, version, state, issuedOn },
  ).changes === 1;

export type CheckRow = {
  readonly id: number;
  readonly memberId: number | null;
  readonly name: string;
  readonly role: MinutesCheck['role'];
  readonly on: string;
  readonly comments: string;
  /** Of what the minutes said then; empty for a check from before it was kept. */
  readonly textSha256: string;
};

export const selectChecks = (db: ReadableDb, meetingId: number): CheckRow[] =>
  db.all(
    `SELECT id, member_id AS memberId, name, role, checked_on AS "on", comments,
       text_sha256 AS textSha256
     FROM minutes_check WHERE meeting_id = @meetingId ORDER BY checked_on, id`,
    { meetingId },
  );

export const insertCheck = (
  db: WritableDb,
  check: Omit<CheckRow, 'id'> & { readonly meetingId: number },
): number =>
  db.run(
    `INSERT INTO minutes_check (meeting_id, member_id, name, role, checked_on, comments,
       text_sha256)
     VALUES (@meetingId, @memberId, @name, @role, @on, @comments, @textSha256)`,
    check,
  ).id;

export const deleteCheck = (db: WritableDb, meetingId: number, id: number): boolean =>
  db.run(`DELETE FROM minutes_check WHERE id = @id AND meeting_id = @meetingId`, {
    id,
    meetingId,
  }).changes === 1;

export type ConfirmationRow = {
  readonly meetingId: number;
  readonly how: Confirmation['how'];
  readonly on: string;
  readonly atMeetingId: number | null;
  readonly proposerMemberId: number | null;
  readonly proposerName: string | null;
  readonly seconderMemberId: number | null;
  readonly seconderName: string | null;
};

const confirmationColumns = `meeting_id AS meetingId, how, confirmed_on AS "on",
  at_meeting_id AS atMeetingId, proposer_member_id AS proposerMemberId,
  proposer_name AS proposerName, seconder_member_id AS seconderMemberId,
  seconder_name AS seconderName`;

export const selectConfirmation = (
  db: ReadableDb,
  meetingId: number,
): ConfirmationRow | undefined =>
  db.get(`SELECT ${confirmationColumns} FROM minutes_confirmation WHERE meeting_id = @meetingId`, {
    meetingId,
  });

/** Confirmations that a meeting gave, by meeting. */
export const selectConfirmedAt = (db: ReadableDb, atMeetingId: number): ConfirmationRow[] =>
  db.all(
    `SELECT ${confirmationColumns} FROM minutes_confirmation WHERE at_meeting_id = @atMeetingId
     ORDER BY meeting_id`,
    { atMeetingId },
  );

/** Puts a confirmation in place of an earlier one, which the kept versions still hold. */
export function putConfirmation(db: WritableDb, row: ConfirmationRow): void {
  db.run(`DELETE FROM minutes_confirmation WHERE meeting_id = @meetingId`, {
    meetingId: row.meetingId,
  });
  db.run(
    `INSERT INTO minutes_confirmation (meeting_id, how, confirmed_on, at_meeting_id,
       proposer_member_id, proposer_name, seconder_member_id, seconder_name)
     VALUES (@meetingId, @how, @on, @atMeetingId, @proposerMemberId, @proposerName,
       @seconderMemberId, @seconderName)`,
    row,
  );
}

type ChangeRow = { readonly itemId: number | null; readonly words: string };

export const selectChanges = (db: ReadableDb, meetingId: number): ChangeRow[] =>
  db.all(
    `SELECT item_id AS itemId, words FROM minutes_change WHERE meeting_id = @meetingId
     ORDER BY position`,
    { meetingId },
  );

export function replaceChanges(
  db: WritableDb,
  meetingId: number,
  changes: readonly ChangeRow[],
): void {
  db.run(`DELETE FROM minutes_change WHERE meeting_id = @meetingId`, { meetingId });
  for (const [index, { itemId, words }] of changes.entries()) {
    db.run(
      `INSERT INTO minutes_change (meeting_id, position, item_id, words)
       VALUES (@meetingId, @position, @itemId, @words)`,
      { meetingId, position: index + 1, itemId, words },
    );
  }
}

type Reopening = { readonly on: string; readonly by: string; readonly reason: string };

export const selectReopenings = (db: ReadableDb, meetingId: number): Reopening[] =>
  db.all(
    `SELECT reopened_on AS "on", reopened_by AS "by", reason FROM minutes_reopening
     WHERE meeting_id = @meetingId ORDER BY id`,
    { meetingId },
  );

export function insertReopening(
  db: WritableDb,
  { meetingId, on, by, reason }: Reopening & { readonly meetingId: number },
): void {
  db.run(
    `INSERT INTO minutes_reopening (meeting_id, reopened_on, reopened_by, reason)
     VALUES (@meetingId, @on, @by, @reason)`,
    { meetingId, on, by, reason },
  );
}
