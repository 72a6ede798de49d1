import type { ReadableDb, SqlParameters, WritableDb } from './database.ts';
import { giveMemory } from './remembered.ts';

/** The part of the driver's statement that the handles use. */
type Statement = {
  readonly readonly: boolean;
  all(parameters: SqlParameters): unknown[];
  get(parameters: SqlParameters): unknown;
  run(parameters: SqlParameters): { changes: number; lastInsertRowid: number | bigint };
};

type Driver = {
  readonly inTransaction: boolean;
  prepare(sql: string): Statement;
};

/**
 * What a handle may be given. Looked at before the driver sees it: some pragmas ("foreign_keys =
 * OFF") act when they are prepared, and COMMIT would end a transaction that is not the handler's.
 */
const reads = /^\s*(?:SELECT|WITH|VALUES)\b/i;
const readsOrWrites = /^\s*(?:SELECT|WITH|VALUES|INSERT|UPDATE|DELETE|REPLACE)\b/i;

/** Statements of dynamic length (`IN (...)`) must not grow the cache for ever. */
const mostStatements = 300;

type Handles = {
  readonly reader: ReadableDb;
  readonly writer: WritableDb;
  /** All that `work` reads is of one moment; the file is locked and looked at for changes once. */
  readonly reading: <T>(work: () => T) => T;
  /** After anything was written past the handles. */
  readonly forget: () => void;
};

/** The reading and the writing handle of one open database, over one cache of statements. */
export function handles(driver: Driver): Handles {
  const statements = new Map<string, Statement>();
  const prepare = (sql: string): Statement => {
    const known = statements.get(sql);
    if (known) return known;
    if (!readsOrWrites.test(sql)) throw new Error('A handle takes no other kind of statement');
    const statement = driver.prepare(sql);
    if (statements.size >= mostStatements) statements.clear();
    statements.set(sql, statement);
    return statement;
  };
  const readOnly = (sql: string): Statement => {
    const statement = reads.test(sql) ? prepare(sql) : undefined;
    if (statement?.readonly !== true)
      throw new Error('A reading handle was given a writing statement');
    return statement;
  };
  const inside = (sql: string): Statement => {
    if (!driver.inTransaction) throw new Error('A writing handle was used after its transaction');
    return prepare(sql);
  };
  const moment = readingMoment(driver);
  const reader = readingWith(readOnly);
  const forget = giveMemory(reader, {
    mayKeep: () => moment.isNow() || !driver.inTransaction,
    version: moment.version,
  });
  return {
    reader,
    reading: moment.during,
    forget,
    writer: {
      ...readingWith(inside),
      run: (sql, parameters) => {
        forget();
        const { changes, lastInsertRowid } = inside(sql).run(bind(parameters));
        return { changes, id: Number(lastInsertRowid) };
      },
    },
  };
}

/** A span in which everything is read in one transaction. */
function readingMoment(driver: Driver) {
  const known = new Map<string, Statement>();
  const own = (sql: string): Statement => {
    const statement = known.get(sql) ?? driver.prepare(sql);
    known.set(sql, statement);
    return statement;
  };
  // Another connection may write to a file that this one only reads, but not during a moment.
  const changes = () =>
    (own('PRAGMA data_version').get({}) as { readonly data_version: number }).data_version;
  let now = false;
  let seen: number | undefined;
  return {
    isNow: () => now,
    version: () => (now ? (seen ??= changes()) : changes()),
    during: <T>(work: () => T): T => {
      if (driver.inTransaction) return work();
      own('BEGIN').run({});
      now = true;
      try {
        return work();
      } finally {
        now = false;
        seen = undefined;
        // SQLite ends it by itself when the file cannot be read.
        if (driver.inTransaction) own('COMMIT').run({});
      }
    },
  };
}

function readingWith(prepare: (sql: string) => Statement): ReadableDb {
  return {
    all: <Row>(sql: string, parameters?: SqlParameters) =>
      prepare(sql).all(bind(parameters)) as Row[],
    get: <Row>(sql: string, parameters?: SqlParameters) =>
      prepare(sql).get(bind(parameters)) as Row | undefined,
  };
}

/** Refuses `undefined`, which SQLite would silently store as NULL. */
function bind(parameters: SqlParameters = {}): SqlParameters {
  for (const [key, value] of Object.entries(parameters)) {
    if (value === undefined) throw new Error(`SQL parameter ${key} is undefined`);
  }
  return parameters;
}
