import type { ReadableDb, WritableDb } from '../record/database.ts';
import type { SlotKind } from './envelope/key-slot.ts';

/** The monitoring file while it is unlocked. */
export type OpenMonitoring = {
  readonly path: string;
  /** True when the record is open for reading only; then the answers are too. */
  readonly readOnly: boolean;
  readonly db: ReadableDb;
  /** One transaction over the equality answers, sealed to disk before it returns. */
  readonly transaction: <T>(work: (db: WritableDb) => T) => T;
  /** Puts a new passphrase or recovery code in the place of the old one. */
  readonly replaceSecret: (kind: SlotKind, secret: string) => Promise<void>;
  readonly close: () => void;
};
