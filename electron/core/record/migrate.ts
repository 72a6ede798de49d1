import { createHash } from 'node:crypto';
import type { Connection, ReadableDb, WritableDb } from './database.ts';
import { migrations } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';
import { countRows, insertHistory, selectBrokenReferences, selectHistory } from './queries.ts';

/** 'PPGR' as SQLite's application id: how a record is told from any other SQLite file. */
export const applicationId = 0x50504752;

/** The file is of a schema that this version does not know; it must be left alone. */
export class UnknownSchemaError extends Error {
  override readonly name = 'UnknownSchemaError';
}

/** A migration would have lost something; nothing of it was kept. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

export const schemaVersion = (connection: Connection): number =>
  Number(connection.pragma('user_version'));

/** Whether the file was made by a version that knows more steps than this one. */
export const isNewerSchema = (
  connection: Connection,
  steps: readonly Migration[] = migrations,
): boolean => schemaVersion(connection) > (steps.at(-1)?.version ?? 0);

/** The steps that the file has not had yet. Throws `UnknownSchemaError` for one made by a newer or other version. */
export function pendingMigrations(
  connection: Connection,
  steps: readonly Migration[] = migrations,
): readonly Migration[] {
  const current = schemaVersion(connection);
  if (isNewerSchema(connection, steps)) throw new UnknownSchemaError(`schema ${current}`);
  for (const applied of selectHistory(connection.db)) {
    const known = steps.find(({ version }) => version === applied.version);
    if (!known || sha256(known.sql) !== applied.sha256) {
      throw new UnknownSchemaError(
        `migration ${applied.version} ${applied.name} is not the known one`,
      );
    }
  }
  return steps.filter(({ version }) => version > current);
}

type MigrateOptions = { readonly nowMs: number; readonly appVersion: string };

/**
 * Applies every pending step in one exclusive transaction, or none.
 *
 * Foreign keys are off around the transaction, since inside one the switch is ignored and dropping
 * a parent table would delete its children; references and row counts are checked before the commit.
 */
export function migrate(
  connection: Connection,
  { nowMs, appVersion }: MigrateOptions,
  steps: readonly Migration[] = migrations,
): void {
  const pending = pendingMigrations(connection, steps);
  if (pending.length === 0) return;
  connection.setPragma('foreign_keys', 0);
  try {
    connection.transaction('exclusive', (db) => {
      const before = new Map(countRows(db).map(({ table, rows }) => [table, rows]));
      for (const step of pending) {
        connection.execute(step.sql);
        const { version, name, sql } = step;
        insertHistory(db, { version, name, sha256: sha256(sql), appliedAtMs: nowMs, appVersion });
        connection.setPragma('user_version', version);
      }
      connection.setPragma('application_id', applicationId);
      requireNothingLost(db, before, pending);
    });
  } finally {
    connection.setPragma('foreign_keys', 1);
  }
}

function requireNothingLost(
  db: ReadableDb & WritableDb,
  before: ReadonlyMap<string, number>,
  pending: readonly Migration[],
): void {
  const broken = selectBrokenReferences(db);
  if (broken.length > 0) throw new MigrationError(`broken references: ${broken.join(', ')}`);
  const touched = new Set(['schema_history', ...pending.flatMap(({ touches = [] }) => touches)]);
  const after = new Map(countRows(db).map(({ table, rows }) => [table, rows]));
  for (const [table, rows] of before) {
    if (touched.has(table) || after.get(table) === rows) continue;
    throw new MigrationError(`${table} had ${rows} rows and has ${after.get(table) ?? 'none'}`);
  }
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
