import Database from 'better-sqlite3';
import type { Connection, ReadableDb, WritableDb } from './database.ts';
import { handles } from './handles.ts';
import { secondsToMs } from './pace.ts';

export type ConnectOptions = {
  /** Makes the file when it is not there. */
  readonly create?: boolean;
  readonly readOnly?: boolean;
  readonly passphrase?: string | undefined;
};

/**
 * Opens a SQLite file with the settings that every file of this application has, each read back.
 *
 * Nothing is written to an existing file. Throws what SQLite throws: `SQLITE_NOTADB` for a wrong
 * or missing passphrase and for what is not a database, `SQLITE_CORRUPT` for a damaged one.
 */
export function connect(path: string, options: ConnectOptions = {}): Connection {
  const { create = false, readOnly = false, passphrase } = options;
  const driver = new Database(path, {
    fileMustExist: !create,
    readonly: readOnly,
    timeout: secondsToMs(5),
  });
  try {
    if (passphrase !== undefined) unlock(driver, passphrase);
    const connection = wrap(driver, options);
    // The first read of the file: a wrong passphrase and a foreign file fail here.
    connection.pragma('schema_version');
    applySettings(connection);
    return connection;
  } catch (error) {
    driver.close();
    throw error;
  }
}

/**
 * Half a second on an ordinary computer, paid once at each opening. OWASP's figure (2023) for
 * PBKDF2 with SHA-256; changing it needs a way to open files made under the former one.
 */
const keyDerivationRounds = 600_000;

function unlock(driver: Database.Database, passphrase: string): void {
  driver.pragma(`cipher = 'chacha20'`);
  driver.pragma(`kdf_iter = ${keyDerivationRounds}`);
  driver.key(keyBytes(passphrase));
}

/** One spelling for an accented letter, whichever keyboard it was typed on. */
const keyBytes = (passphrase: string) => Buffer.from(passphrase.normalize('NFKC'), 'utf8');

function applySettings(connection: Connection): void {
  if (!connection.readOnly) connection.setPragma('journal_mode', 'delete');
  connection.setPragma('synchronous', 3); // EXTRA: also the folder is synced when a journal goes
  connection.setPragma('foreign_keys', 1);
  connection.setPragma('secure_delete', 1);
  connection.setPragma('trusted_schema', 0);
  connection.setPragma('cell_size_check', 1);
  connection.setPragma('temp_store', 2); // in memory: no personal details in temporary files
  // Kibibytes: the index over twenty years of minutes, so that a search need not read it each time.
  connection.setPragma('cache_size', -16_000);
}

function wrap(driver: Database.Database, options: ConnectOptions): Connection {
  const { passphrase, readOnly = false } = options;
  const { reader, writer, reading, forget } = handles(driver);
  const pragma = (name: string): unknown => driver.pragma(name, { simple: true });
  return {
    path: driver.name,
    readOnly,
    encrypted: passphrase !== undefined,
    passphrase,
    db: reader,
    reading,
    transaction: (kind, work) => driver.transaction(() => work(writer))[kind](),
    pragma,
    setPragma: (name, value) => {
      driver.pragma(`${name} = ${value}`);
      const now = pragma(name);
      if (now !== value) throw new Error(`${name} is ${String(now)} and should be ${value}`);
    },
    execute: (script) => {
      forget();
      driver.exec(script);
    },
    copyInto: (target) => void driver.prepare('VACUUM INTO ?').run(target),
    rekey: (next) => {
      driver.pragma(`kdf_iter = ${keyDerivationRounds}`);
      driver.rekey(next === null ? Buffer.alloc(0) : keyBytes(next));
    },
    opensWith: (given) => passphrase !== undefined && keyBytes(given).equals(keyBytes(passphrase)),
    sibling: (other, { readOnly: only = false } = {}) =>
      connect(other, { readOnly: only, passphrase }),
    close: () => void driver.close(),
  };
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
  const { reader, writer } = handles(driver);
  return {
    db: reader,
    transaction: (work) => driver.transaction(() => work(writer)).immediate(),
    script: (sql) => driver.transaction(() => void driver.exec(sql)).exclusive(),
    close: () => void driver.close(),
  };
}
