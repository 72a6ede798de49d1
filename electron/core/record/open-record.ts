import type { BackupFacts, BackupReason, ReadOnlyReason } from '../../../shared/record/opening.ts';
import type { Connection, ReadableDb, WritableDb } from './database.ts';

/** The record file that is open now. */
export type OpenRecord = {
  readonly path: string;
  /** True when the file, its folder or another copy of the application allows reading only. */
  readonly readOnly: boolean;
  readonly readOnlyReason: ReadOnlyReason | null;
  readonly encrypted: boolean;
  readonly schemaVersion: number;
  readonly db: ReadableDb;
  /** All that `work` reads through `db` is of one moment, and read at less cost than piece by piece. */
  readonly reading: Connection['reading'];
  /** One `BEGIN IMMEDIATE` transaction; rolls back when `work` throws. READ_ONLY when it may not write. */
  readonly transaction: <T>(work: (db: WritableDb) => T) => T;
  /** Makes a verified backup; throws a UserError (nothing changed) when it cannot. */
  readonly backup: (reason: BackupReason, detail?: string) => BackupFacts;
  /** Why the last backup could not be made, or null. */
  readonly backupProblem: string | null;
  /** Writes a complete copy to a new file, under the same passphrase. */
  readonly copyInto: (path: string) => void;
  readonly opensWith: (passphrase: string) => boolean;
  /** Opens another file, such as a copy of this one, under the same passphrase. */
  readonly sibling: Connection['sibling'];
  readonly close: () => void;
};
