import type { ReadableDb, WritableDb } from '../record/database.ts';
import type { SlotKind } from './envelope/key-slot.ts';

/** What will open the file from now on. */
export type NewSecret = { readonly kind: SlotKind; readonly secret: string };

/** The monitoring file while it is unlocked. */
export type OpenMonitoring = {
  readonly path: string;
  /** The random id by which the record knows this file for its own. */
  readonly pairing: string;
  /** True when the record is open for reading only; then the answers are too. */
  readonly readOnly: boolean;
  readonly db: ReadableDb;
  /** One transaction over the equality answers, sealed to disk before it returns. */
  readonly transaction: <T>(work: (db: WritableDb) => T) => T;
  /**
   * Puts a new passphrase, a new recovery code or both in the place of the old ones: all of them or
   * none. Refuses when the file is closed before the slow keys are made.
   */
  readonly replaceSecrets: (secrets: readonly NewSecret[]) => Promise<void>;
  readonly close: () => void;
};
