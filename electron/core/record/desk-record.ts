import type { ReadOnlyReason } from '../../../shared/record/opening.ts';
import { UserError } from '../rpc/user-error.ts';
import type { Connection } from './database.ts';
import type { Lock } from './lock.ts';
import { schemaVersion } from './migrate.ts';
import type { OpenRecord } from './open-record.ts';
import { giveRoomBack } from './give-room-back.ts';
import { hoursToMs, secondsToMs, type Pace } from './pace.ts';
import { readOnlyInWords } from './read-only-words.ts';
import { recordBackups, type RecordBackups } from './record-backups.ts';
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
  let closed = false;
  const requireWritable = () => {
    if (reason === null && lock?.stillOurs() === false) reason = 'lock lost';
    if (reason !== null) throw new UserError('READ_ONLY', readOnlyInWords(reason));
  };
  const backups = recordBackups(connection, surroundings);
  const isDue = reason === null && backups.isDailyDue();
  const daily = repeatDaily(surroundings.pace, isDue, async () => {
    if (reason === null) await backups.seeToDaily();
  });
  return {
    path: connection.path,
    get readOnly() {
      return reason !== null;
    },
    get readOnlyReason() {
      return reason;
    },
    get backupProblem() {
      return backups.problem();
    },
    encrypted: connection.encrypted,
    schemaVersion: schemaVersion(connection),
    db: connection.db,
    reading: (work) => connection.reading(work),
    transaction: (work) => {
      requireWritable();
      return connection.transaction('immediate', work);
    },
    backup: backups.make,
    copyInto: (path) => connection.copyInto(path),
    opensWith: (passphrase) => connection.opensWith(passphrase),
    sibling: (path, options) => connection.sibling(path, options),
    close: () => {
      if (closed) return;
      closed = true;
      const isStillDue = daily.stop();
      if (reason === null && lock?.stillOurs() !== false) {
        if (isStillDue && backups.isDailyDue()) backUpBeforeClosing(backups);
        giveRoomBack(connection);
      }
      connection.close();
      lock?.release();
    },
  };
}

/** For a record that was open too short a time for its daily backup. */
function backUpBeforeClosing(backups: RecordBackups): void {
  try {
    backups.make('daily');
  } catch {
    // The record is closed all the same; the next opening tries again.
  }
}

/**
 * How long the window is left alone after opening, so that its first page is there before the daily
 * backup is copied: 0.5 s for a record of 70 MB.
 */
const calmAfterOpening = secondsToMs(3);

/** Soon after opening where it is due then, and every hour; `stop` answers whether it is due still. */
function repeatDaily(pace: Pace, isDue: boolean, seeToDaily: () => Promise<void>) {
  let isStillDue = isDue;
  const turn = () => {
    isStillDue = false;
    void seeToDaily();
  };
  const stopped = new AbortController();
  const stopRepeating = pace.every(hoursToMs(1), turn);
  if (isDue) pace.wait(calmAfterOpening, stopped.signal).then(turn, () => {});
  return {
    stop: () => {
      stopped.abort();
      stopRepeating();
      return isStillDue;
    },
  };
}
