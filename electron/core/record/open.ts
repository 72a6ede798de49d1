import Database from 'better-sqlite3';
import type { SqlParameters, WritableDb } from './database.ts';
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
