/** What may be bound to a parameter; `undefined` is refused, since SQLite would store it as NULL. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type SqlParameters = Readonly<Record<string, SqlValue>>;

/** A handle that can only read: a statement that would write throws. */
export interface ReadableDb {
  /** Every row, in the order of the statement. Parameters are named: `@name`. */
  all<Row>(sql: string, parameters?: SqlParameters): Row[];
  /** The first row, or undefined. */
  get<Row>(sql: string, parameters?: SqlParameters): Row | undefined;
}

/** A handle inside a transaction that may write; outside of one it throws. */
export interface WritableDb extends ReadableDb {
  /** Runs one writing statement; `id` is the last inserted row id. */
  run(sql: string, parameters?: SqlParameters): { readonly changes: number; readonly id: number };
}

/** One open SQLite file, whatever it holds. Made by `connect` in open.ts, which alone names the driver. */
export interface Connection {
  readonly path: string;
  readonly readOnly: boolean;
  readonly encrypted: boolean;
  /** What the file was opened with: for another thread that reads a copy, and for nothing else. */
  readonly passphrase: string | undefined;
  readonly db: ReadableDb;
  /** All that `work` reads through `db` is of one moment, and read at less cost than piece by piece. */
  reading<T>(work: () => T): T;
  /** One transaction; rolls back when `work` throws. A promise from `work` is refused. */
  transaction<T>(kind: 'immediate' | 'exclusive', work: (db: WritableDb) => T): T;
  /** The first value that a pragma answers. */
  pragma(name: string): unknown;
  /** Sets a pragma and reads it back; throws when SQLite did not take the value. */
  setPragma(name: string, value: string | number): void;
  /** Runs a script of several statements: for migrations and rescue only. */
  execute(script: string): void;
  /** Writes a compact, complete copy to a new file (`VACUUM INTO`), under the same passphrase. */
  copyInto(path: string): void;
  /** Changes the passphrase of the file in place; null takes it off. For copies, never for the record. */
  rekey(passphrase: string | null): void;
  /** Whether this is the passphrase that the file was opened with. */
  opensWith(passphrase: string): boolean;
  /** Opens another file under the same passphrase. */
  sibling(path: string, options?: { readonly readOnly?: boolean }): Connection;
  close(): void;
}
