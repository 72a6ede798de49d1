import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { appVersion } from '../../../shared/app/version.ts';
import { requireWhole } from './check.ts';
import type { Connection } from './database.ts';
import { freePath, sha256OfFile, syncFile, syncFolderOf, renameSteadily } from './durable.ts';
import { applicationId, migrate } from './migrate.ts';
import { connect } from './open.ts';
import {
  insertRescuedRow,
  readableRows,
  rebuildSearch,
  selectHighestIds,
  selectSchema,
  updateHighestId,
  type RescuedTable,
} from './rescue-queries.ts';

export type RescueAnswer = {
  readonly tables: readonly {
    readonly table: string;
    readonly rows: number;
    readonly complete: boolean;
  }[];
  readonly saved: { readonly path: string; readonly sha256: string } | null;
};

/** Opens a byte copy of a damaged record to read what can be read of it; throws when nothing can. */
export function openForRescue(copyPath: string, passphrase: string | undefined): Connection {
  return connect(copyPath, { readOnly: true, passphrase });
}

/** Reads every table from both ends, up to what cannot be read; may write it as a new record. */
export function rescue(damaged: Connection, saveTo: string | undefined): RescueAnswer {
  const schema = selectSchema(damaged.db);
  const tables = schema.tables.map((table) => readableRows(damaged.db, table));
  return {
    tables: tables.map(({ table, rows, complete }) => ({ table, rows: rows.length, complete })),
    saved: saveTo === undefined ? null : saveRescued(damaged, tables, saveTo),
  };
}

/** Builds a new record out of the rows; takes its name only when it is whole. */
function saveRescued(damaged: Connection, tables: readonly RescuedTable[], saveTo: string) {
  const path = freePath(saveTo);
  const draft = `${path}.${randomUUID()}.new`;
  try {
    const rescued = connect(draft, { create: true });
    try {
      fill(rescued, damaged, tables);
      requireWhole(rescued);
    } finally {
      rescued.close();
    }
    syncFile(draft);
    renameSteadily(draft, path);
    syncFolderOf(path);
    return { path, sha256: sha256OfFile(path) };
  } finally {
    for (const ending of ['', '-journal']) rmSync(draft + ending, { force: true });
  }
}

/** Rows before triggers and with foreign keys off: a trail with a gap must still be saved. */
function fill(rescued: Connection, damaged: Connection, tables: readonly RescuedTable[]): void {
  const schema = selectSchema(damaged.db);
  rescued.setPragma('foreign_keys', 0);
  rescued.transaction('exclusive', (db) => {
    for (const { sql } of schema.tables) rescued.execute(sql);
    for (const { table, rows } of tables) {
      for (const row of rows) insertRescuedRow(db, table, row);
    }
    for (const highest of selectHighestIds(damaged.db)) updateHighestId(db, highest);
    for (const { sql } of schema.rest) rescued.execute(sql);
    for (const name of schema.searches) rebuildSearch(db, name);
    rescued.setPragma('user_version', Number(damaged.pragma('user_version')));
    rescued.setPragma('application_id', applicationId);
  });
  rescued.setPragma('foreign_keys', 1);
  migrate(rescued, { nowMs: 0, appVersion });
}
