import type { ReadableDb, WritableDb } from '../record/database.ts';

/** The monitoring file while it is unlocked. */
export type OpenMonitoring = {
  readonly path: string;
  readonly db: ReadableDb;
  /** One transaction over the equality answers, sealed to disk before it returns. */
  readonly transaction: <T>(work: (db: WritableDb) => T) => T;
  readonly close: () => void;
};
