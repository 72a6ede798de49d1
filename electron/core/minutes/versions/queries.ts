import type { MinutesVersion } from '../../../../shared/minutes/life.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type VersionRow = MinutesVersion & {
  /** JSON: the minutes as they stood. */
  readonly body: string;
};

const kept = `number, kind, kept_on AS "on", kept_by AS "by", sha256`;

/** What was kept of the minutes of a meeting, oldest first, without the texts. */
export const selectVersions = (db: ReadableDb, meetingId: number): MinutesVersion[] =>
  db.all(`SELECT ${kept} FROM minutes_version WHERE meeting_id = @meetingId ORDER BY number`, {
    meetingId,
  });

export const selectVersionBodies = (db: ReadableDb, meetingId: number): VersionRow[] =>
  db.all(
    `SELECT ${kept}, body FROM minutes_version WHERE meeting_id = @meetingId ORDER BY number`,
    { meetingId },
  );

export function insertVersion(
  db: WritableDb,
  row: VersionRow & { readonly meetingId: number; readonly atMs: number },
): void {
  db.run(
    `INSERT INTO minutes_version (meeting_id, number, kind, kept_on, kept_at_ms, kept_by, body,
       sha256)
     VALUES (@meetingId, @number, @kind, @on, @atMs, @by, @body, @sha256)`,
    row,
  );
}
