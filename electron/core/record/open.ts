import Database from 'better-sqlite3';
import type { ReadableDb, SqlParameters, WritableDb } from './database.ts';
import { migrate } from './migrate.ts';
import type { OpenRecord } from './open-record.ts';

/** Opens (or, with `create`, makes) a record file; first form, to be completed by the open order. */
export function openRecordFile(
  path: string,
  options: { create?: boolean; nowMs: number },
): OpenRecord {
  const driver = new Database(path, { fileMustExist: options.create !== true });
  driver.pragma('journal_mode = DELETE');
  driver.pragma('synchronous = EXTRA');
  driver.pragma('foreign_keys = ON');
  driver.pragma('secure_delete = ON');
  driver.pragma('trusted_schema = OFF');
  migrate(driver, options.nowMs, '0.1.0');
  const db = handle(driver);
  return {
    path,
    readOnly: false,
    db,
    transaction: (work) => driver.transaction(() => work(db)).immediate(),
    close: () => void driver.close(),
  };
}

function handle(driver: Database.Database): WritableDb {
  const statements = new Map<string, Database.Statement>();
  const prepare = (sql: string) => {
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = driver.prepare(sql)));
    return statement;
  };
  return {
    all: <Row>(sql: string, parameters?: SqlParameters) =>
      prepare(sql).all(bind(parameters)) as Row[],
    get: <Row>(sql: string, parameters?: SqlParameters) =>
      prepare(sql).get(bind(parameters)) as Row | undefined,
    run: (sql, parameters) => {
      const { changes, lastInsertRowid } = prepare(sql).run(bind(parameters));
      return { changes, id: Number(lastInsertRowid) };
    },
  };
}

/** Refuses `undefined`, which SQLite would silently store as NULL. */
function bind(parameters: SqlParameters = {}): SqlParameters {
  for (const [key, value] of Object.entries(parameters)) {
    if (value === undefined) throw new Error(`SQL parameter ${key} is undefined`);
  }
  return parameters;
}

/** A SQLite database that is not a record: what holds the sealed monitoring answers, or the answers. */
export type PlainDatabase = {
  readonly db: ReadableDb;
  /** One `BEGIN IMMEDIATE` transaction; rolls back when `work` throws. */
  readonly transaction: <T>(work: (db: WritableDb) => T) => T;
  /** Runs a migration's statements in one transaction. */
  readonly script: (sql: string) => void;
  readonly close: () => void;
};

/** A database that lives only in memory; `serialize` answers it as the bytes of a file. */
export type MemoryDatabase = PlainDatabase & { readonly serialize: () => Uint8Array };

/** Opens (or, with `create`, makes) a plain SQLite file; the caller has looked at its header. */
export function openPlainFile(path: string, options: { create?: boolean } = {}): PlainDatabase {
  const driver = new Database(path, { fileMustExist: options.create !== true });
  driver.pragma('journal_mode = DELETE');
  driver.pragma('synchronous = EXTRA');
  return plainDatabase(driver);
}

/** Opens the bytes of a database, or an empty one, in memory; nothing of it touches the disk. */
export function openInMemory(bytes?: Uint8Array): MemoryDatabase {
  const driver = new Database(bytes ? Buffer.from(bytes) : ':memory:');
  driver.pragma('journal_mode = MEMORY');
  driver.pragma('temp_store = MEMORY');
  return { ...plainDatabase(driver), serialize: () => driver.serialize() };
}

function plainDatabase(driver: Database.Database): PlainDatabase {
  driver.pragma('foreign_keys = ON');
  driver.pragma('secure_delete = ON');
  driver.pragma('trusted_schema = OFF');
  const db = handle(driver);
  return {
    db,
    transaction: (work) => driver.transaction(() => work(db)).immediate(),
    script: (sql) => driver.transaction(() => void driver.exec(sql)).exclusive(),
    close: () => void driver.close(),
  };
}
