import { rmSync } from 'node:fs';
import type { BackupFacts, BackupReason } from '../../../shared/record/opening.ts';
import { UserError } from '../rpc/user-error.ts';
import {
  copyForBackup,
  isDailyDue,
  keepAsBackup,
  makeBackup,
  type UncheckedCopy,
} from './backup.ts';
import type { Connection } from './database.ts';
import type { Surroundings } from './surroundings.ts';

/** The backups that are made of a record while it is open. */
export type RecordBackups = {
  /** Makes a verified backup; throws a UserError (nothing changed) when it cannot. */
  readonly make: (reason: BackupReason, detail?: string) => BackupFacts;
  /** Makes the daily backup when one is due, and has it checked away from the window. */
  readonly seeToDaily: () => Promise<void>;
  /** Also where it cannot be found out: making it then says what is wrong. */
  readonly isDailyDue: () => boolean;
  /** Why the last backup could not be made, or null. */
  readonly problem: () => string | null;
};

export function recordBackups(connection: Connection, around: Surroundings): RecordBackups {
  let problem: string | null = null;
  let isUnderWay = false;
  const request = (reason: BackupReason, detail = '') => ({
    backupsFolder: around.backupsFolder,
    reason,
    detail,
    nowMs: around.nowMs(),
  });
  const make = (reason: BackupReason, detail?: string) => {
    try {
      const made = makeBackup(connection, request(reason, detail));
      problem = null;
      return made;
    } catch {
      problem = problemInWords;
      throw new UserError('REFUSED', refused);
    }
  };
  const copyAndCheck = async () => {
    const copy = copyForBackup(connection, request('daily'));
    const toCheck = { path: copy.partial, passphrase: connection.passphrase };
    try {
      isUnderWay = true;
      const checked = await around.doWork('record.checkCopy', toCheck, unheeded());
      keepAsBackup(copy, checked, around.backupsFolder);
      problem = null;
    } finally {
      isUnderWay = false;
      discard(copy);
    }
  };
  const isDue = () => !isUnderWay && isDailyDue(connection, around.backupsFolder, around.nowMs());
  return {
    make,
    seeToDaily: async () => {
      try {
        if (isDue()) await copyAndCheck();
      } catch {
        // Told by `problem`: a daily backup that fails must not keep anyone from the record.
        problem = problemInWords;
      }
    },
    isDailyDue: () => {
      try {
        return isDue();
      } catch {
        return true;
      }
    },
    problem: () => problem,
  };
}

/** Nobody stops the check of a backup, and nobody watches it. */
const unheeded = () => ({ signal: new AbortController().signal, progress: () => {} });

function discard({ partial }: UncheckedCopy): void {
  try {
    rmSync(partial, { force: true });
  } catch {
    // Still read by the thread that was to check it: a later backup removes it.
  }
}

const problemInWords =
  'The last backup could not be made. The disk may be full, or the folder for backups may not allow changes.';

const refused =
  'The backup could not be made or did not pass its check, so nothing was done. The record is as it was. Make room on the disk, then try again.';
