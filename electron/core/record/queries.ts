import type { ReadableDb, WritableDb } from './database.ts';

export type TableCount = { readonly table: string; readonly rows: number };

/** The application's own tables in order of name, without search indexes and their own tables. */
export function selectTables(db: ReadableDb): string[] {
  return db
    .all<{ name: string }>(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%'
         AND NOT EXISTS (
           SELECT 1 FROM sqlite_schema AS search WHERE search.sql LIKE 'CREATE VIRTUAL%'
             AND sqlite_schema.name LIKE search.name || '\\_%' ESCAPE '\\')
       ORDER BY name`,
    )
    .map(({ name }) => name);
}

/** Whether there is such a table; quicker than the list of them all, which each opening would wait for. */
export const hasTable = (db: ReadableDb, table: string): boolean =>
  db.get(`SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = @table`, { table }) !==
  undefined;

/** How many rows each table has. */
export function countRows(db: ReadableDb): TableCount[] {
  return selectTables(db).map((table) => ({
    table,
    rows: db.get<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoted(table)}`)?.rows ?? 0,
  }));
}

/** References that point at nothing, as "child -> parent"; empty in a sound record. */
export function selectBrokenReferences(db: ReadableDb): string[] {
  return db
    .all<{ child: string; parent: string }>(
      `SELECT DISTINCT "table" AS child, parent FROM pragma_foreign_key_check`,
    )
    .map(({ child, parent }) => `${child} -> ${parent}`);
}

/** What SQLite finds wrong with the structure of the file; `['ok']` when nothing. */
export function runIntegrityCheck(db: ReadableDb, thorough: boolean): string[] {
  const check = thorough ? 'pragma_integrity_check' : 'pragma_quick_check';
  return db
    .all<{ finding: string }>(`SELECT * FROM ${check}`)
    .map((row) => String(Object.values(row)[0]));
}

export type AppliedMigration = {
  readonly version: number;
  readonly name: string;
  readonly sha256: string;
};

/** The migrations that made this file, oldest first; empty in a file without a history. */
export function selectHistory(db: ReadableDb): AppliedMigration[] {
  if (!hasTable(db, 'schema_history')) return [];
  return db.all<AppliedMigration>(
    'SELECT version, name, sha256 FROM schema_history ORDER BY version',
  );
}

export function insertHistory(
  db: WritableDb,
  step: AppliedMigration & { readonly appliedAtMs: number; readonly appVersion: string },
): void {
  db.run(
    `INSERT INTO schema_history (version, name, sha256, applied_at_ms, app_version)
     VALUES (@version, @name, @sha256, @appliedAtMs, @appVersion)`,
    step,
  );
}

/** The random name that a record keeps wherever its file goes; null before it had one. */
export function selectRecordId(db: ReadableDb): string | null {
  if (!hasTable(db, 'record_identity')) return null;
  return db.get<{ id: string }>('SELECT id FROM record_identity')?.id ?? null;
}

/** Whether a thing of a table was still at `version`; if so it is now one higher. */
export const raiseVersionIn = (
  db: WritableDb,
  table: string,
  seen: { readonly id: number; readonly version: number },
): boolean =>
  db.run(
    `UPDATE ${quoted(table)} SET version = version + 1 WHERE id = @id AND version = @version`,
    seen,
  ).changes === 1;

/** A table or column name as SQL spells it, whatever it contains. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
