import type { ReadableDb, WritableDb } from './database.ts';

/** The record file that is open now. */
export type OpenRecord = {
  readonly path: string;
  /** True when the file, its folder or another copy of the application allows reading only. */
  readonly readOnly: boolean;
  readonly db: ReadableDb;
  /** One `BEGIN IMMEDIATE` transaction; rolls back when `work` throws. READ_ONLY when it may not write. */
  readonly transaction: <T>(work: (db: WritableDb) => T) => T;
  readonly close: () => void;
};
