import type { ReadableDb, WritableDb } from '../../record/database.ts';

export type ImportRow = {
  readonly meetingId: number;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
  readonly importedOn: string;
  readonly importedBy: string;
};

const columns = `meeting_id AS meetingId, file_name AS fileName, sha256, size,
  imported_on AS importedOn, imported_by AS importedBy`;

export const selectImports = (db: ReadableDb): ImportRow[] =>
  db.all(`SELECT ${columns} FROM minutes_import ORDER BY meeting_id`);

export const selectImport = (
  db: ReadableDb,
  meetingId: number,
): (ImportRow & { readonly bytes: Uint8Array }) | undefined =>
  db.get(`SELECT ${columns}, bytes FROM minutes_import WHERE meeting_id = @meetingId`, {
    meetingId,
  });

/** The day on which the minutes of a meeting were imported; null when they were not. */
export const selectImportedOn = (db: ReadableDb, meetingId: number): string | null =>
  db.get<{ importedOn: string }>(
    `SELECT imported_on AS importedOn FROM minutes_import WHERE meeting_id = @meetingId`,
    { meetingId },
  )?.importedOn ?? null;

export function insertImport(
  db: WritableDb,
  row: Omit<ImportRow, 'size'> & { readonly bytes: Uint8Array },
): void {
  db.run(
    `INSERT INTO minutes_import (meeting_id, file_name, sha256, size, bytes, imported_on,
       imported_by)
     VALUES (@meetingId, @fileName, @sha256, @size, @bytes, @importedOn, @importedBy)`,
    { ...row, size: row.bytes.length },
  );
}
