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

/** A handle inside a transaction that may write. */
export interface WritableDb extends ReadableDb {
  /** Runs one writing statement; `id` is the last inserted row id. */
  run(sql: string, parameters?: SqlParameters): { readonly changes: number; readonly id: number };
}
