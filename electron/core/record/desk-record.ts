import type { ReadOnlyReason } from '../../../shared/record/opening.ts';
import { UserError } from '../rpc/user-error.ts';
import { isDailyDue, makeBackup } from './backup.ts';
import type { Connection } from './database.ts';
import type { Lock } from './lock.ts';
import { schemaVersion } from './migrate.ts';
import type { OpenRecord } from './open-record.ts';
import { giveRoomBack } from './give-room-back.ts';
import { hoursToMs } from './pace.ts';
import { readOnlyInWords } from './read-only-words.ts';
import type { Surroundings } from './surroundings.ts';

type DeskParts = {
  readonly connection: Connection;
  /** Absent when the record can only be read. */
  readonly lock: Lock | undefined;
  readonly readOnlyReason: ReadOnlyReason | null;
  readonly surroundings: Surroundings;
};

/** The checked and migrated file as the rest of the application knows it, with its daily backup. */
export function deskRecord({
  connection,
  lock,
  readOnlyReason,
  surroundings,
}: DeskParts): OpenRecord {
  let reason = readOnlyReason;
  let backupProblem: string | null = null;
  let closed = false;
  const requireWritable = () => {
    if (reason === null && lock?.stillOurs() === false) reason = 'lock lost';
    if (reason !== null) throw new UserError('READ_ONLY', readOnlyInWords(reason));
  };
  const backup: OpenRecord['backup'] = (why, detail) => {
    const request = { reason: why, nowMs: surroundings.nowMs(), detail: detail ?? '' };
    try {
      const made = makeBackup(connection, {
        ...request,
        backupsFolder: surroundings.backupsFolder,
      });
      backupProblem = null;
      return made;
    } catch {
      backupProblem = backupProblemInWords;
      throw new UserError('REFUSED', backupRefused);
    }
  };
  const backupDaily = () => {
    if (reason !== null) return;
    try {
      if (isDailyDue(connection, surroundings.backupsFolder, surroundings.nowMs())) backup('daily');
    } catch {
      // Told by backupProblem; a daily backup that fails must not keep anyone from the record.
    }
  };
  const stop = surroundings.pace.every(hoursToMs(1), backupDaily);
  backupDaily();
  return {
    path: connection.path,
    get readOnly() {
      return reason !== null;
    },
    get readOnlyReason() {
      return reason;
    },
    get backupProblem() {
      return backupProblem;
    },
    encrypted: connection.encrypted,
    schemaVersion: schemaVersion(connection),
    db: connection.db,
    reading: (work) => connection.reading(work),
    transaction: (work) => {
      requireWritable();
      return connection.transaction('immediate', work);
    },
    backup,
    copyInto: (path) => connection.copyInto(path),
    opensWith: (passphrase) => connection.opensWith(passphrase),
    sibling: (path, options) => connection.sibling(path, options),
    close: () => {
      if (closed) return;
      closed = true;
      stop();
      if (reason === null && lock?.stillOurs() !== false) giveRoomBack(connection);
      connection.close();
      lock?.release();
    },
  };
}

const backupProblemInWords =
  'The last backup could not be made. The disk may be full, or the folder for backups may not allow changes.';

const backupRefused =
  'The backup could not be made or did not pass its check, so nothing was done. The record is as it was. Make room on the disk, then try again.';
