import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { appVersion } from '../../../shared/app/version.ts';
import type { BackupFacts, BackupReason } from '../../../shared/record/opening.ts';
import { agedOut } from '../../../shared/record/retention.ts';
import {
  backupEnding,
  backupFolder,
  factsOf,
  listBackups,
  makeFolderFor,
  recordName,
  removeBackup,
  removePartials,
  writeManifest,
} from './backup-files.ts';
import { requireSoundCopy } from './check.ts';
import type { Connection } from './database.ts';
import { freePath, sha256OfFile, syncFile, syncFolderOf, renameSteadily } from './durable.ts';
import { schemaVersion } from './migrate.ts';
import { hoursToMs } from './pace.ts';
import { selectRecordId } from './queries.ts';
import { trailHeadOrGenesis } from './trail/head.ts';

export type BackupRequest = {
  readonly backupsFolder: string;
  readonly reason: BackupReason;
  /** What is about to happen, such as the name of the file to be imported. */
  readonly detail?: string;
  readonly nowMs: number;
};

/**
 * Makes a backup that is known to be restorable: a compact copy, opened, checked whole, counted
 * against the source, hashed and synced before it takes its name. Then the old ones age out.
 *
 * Throws when any of that fails; then no file has taken the name of a backup.
 */
export function makeBackup(connection: Connection, request: BackupRequest): BackupFacts {
  const { backupsFolder, reason, detail = '', nowMs } = request;
  const folder = backupFolder(backupsFolder, connection.path);
  const name = `${recordName(connection.path)} ${stamp(nowMs)} ${reason}${backupEnding}`;
  const path = freePath(join(folder, name));
  makeFolderFor(path);
  removePartials(folder);
  const partial = join(folder, `${randomUUID()}.partial`);
  try {
    connection.copyInto(partial);
    const tables = requireSoundCopy(connection, partial);
    syncFile(partial);
    const facts = {
      format: 'ppg-backup-1' as const,
      recordPath: resolve(connection.path),
      recordId: selectRecordId(connection.db),
      madeAtMs: nowMs,
      reason,
      detail,
      size: statSync(partial).size,
      sha256: sha256OfFile(partial),
      schemaVersion: schemaVersion(connection),
      appVersion,
      encrypted: connection.encrypted,
      tables,
      trail: trailHeadOrGenesis(connection.db),
    };
    renameSteadily(partial, path);
    syncFolderOf(path);
    writeManifest(path, facts);
    forgetOld(connection, backupsFolder);
    return factsOf(path, facts);
  } finally {
    rmSync(partial, { force: true });
  }
}

/** Whether the newest daily backup is older than a day and the record has changed since any backup. */
export function isDailyDue(connection: Connection, backupsFolder: string, nowMs: number): boolean {
  const backups = ownBackups(connection, backupsFolder).filter(({ present }) => present);
  const daily = backups.find(({ reason }) => reason === 'daily');
  if (daily && nowMs - daily.madeAtMs < hoursToMs(24)) return false;
  const head = trailHeadOrGenesis(connection.db);
  return head.count > 0 && backups[0]?.trail.hash !== head.hash;
}

export function ownBackups(connection: Connection, backupsFolder: string): BackupFacts[] {
  const recordId = selectRecordId(connection.db);
  return listBackups(backupsFolder, { recordPath: connection.path, recordId });
}

/** A copy of the record that still stands elsewhere keeps its own backups; a moved record's age with it. */
function forgetOld(connection: Connection, backupsFolder: string): void {
  const here = resolve(connection.path);
  const mine = ownBackups(connection, backupsFolder).filter(
    ({ recordPath }) => recordPath === here || !existsSync(recordPath),
  );
  for (const { path } of agedOut(mine)) removeBackup(path);
}

/** 2026-11-21T18-40-05: sorts by time, and Windows allows no colon. */
export const stamp = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replaceAll(':', '-');
