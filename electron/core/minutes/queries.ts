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
