import type { MinutesCheck } from '../../../shared/minutes/life.ts';
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
