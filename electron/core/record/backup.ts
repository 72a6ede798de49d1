import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
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
  type BackupOwner,
  type Manifest,
} from './backup-files.ts';
import { checkCopy, type CheckedCopy } from './check-copy.ts';
import { UnsoundCopyError } from './check.ts';
import type { Connection } from './database.ts';
import { freePath, syncFolderOf, renameSteadily } from './durable.ts';
import { schemaVersion } from './migrate.ts';
import { hoursToMs } from './pace.ts';
import { countRows, selectRecordId } from './queries.ts';
import { trailHeadOrGenesis } from './trail/head.ts';

export type BackupRequest = {
  readonly backupsFolder: string;
  readonly reason: BackupReason;
  /** What is about to happen, such as the name of the file to be imported. */
  readonly detail?: string;
  readonly nowMs: number;
};

/** A copy of the record that is no backup yet: nobody has looked at it. */
export type UncheckedCopy = {
  readonly partial: string;
  /** The name it takes once it is checked. */
  readonly path: string;
  /** What the record was at the moment of the copy. */
  readonly facts: Omit<Manifest, 'size' | 'sha256'>;
};

/**
 * Makes a backup that is known to be restorable: a compact copy, opened, checked whole, counted
 * against the source, hashed and synced before it takes its name. Then the old ones age out.
 *
 * Throws when any of that fails; then no file has taken the name of a backup.
 */
export function makeBackup(connection: Connection, request: BackupRequest): BackupFacts {
  const copy = copyForBackup(connection, request);
  try {
    const checked = checkCopy({ path: copy.partial, passphrase: connection.passphrase });
    return keepAsBackup(copy, checked, request.backupsFolder);
  } finally {
    rmSync(copy.partial, { force: true });
  }
}

/** The first step of a backup, which needs the record: a compact copy, and what is to be in it. */
export function copyForBackup(connection: Connection, request: BackupRequest): UncheckedCopy {
  const { backupsFolder, reason, detail = '', nowMs } = request;
  const folder = backupFolder(backupsFolder, connection.path);
  const name = `${recordName(connection.path)} ${stamp(nowMs)} ${reason}${backupEnding}`;
  const path = freePath(join(folder, name));
  makeFolderFor(path);
  removePartials(folder);
  const partial = join(folder, `${randomUUID()}.partial`);
  try {
    connection.copyInto(partial);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  const facts = {
    format: 'ppg-backup-1' as const,
    recordPath: resolve(connection.path),
    recordId: selectRecordId(connection.db),
    madeAtMs: nowMs,
    reason,
    detail,
    schemaVersion: schemaVersion(connection),
    appVersion,
    encrypted: connection.encrypted,
    tables: countRows(connection.db),
    trail: trailHeadOrGenesis(connection.db),
  };
  return { partial, path, facts };
}

/** The last step: a copy that is whole, and has what the record had, takes the name of a backup. */
export function keepAsBackup(
  { partial, path, facts }: UncheckedCopy,
  { tables, size, sha256 }: CheckedCopy,
  backupsFolder: string,
): BackupFacts {
  if (JSON.stringify(tables) !== JSON.stringify(facts.tables)) {
    throw new UnsoundCopyError('the copy has other row counts than the record');
  }
  const manifest = { ...facts, size, sha256 };
  renameSteadily(partial, path);
  syncFolderOf(path);
  writeManifest(path, manifest);
  forgetOld(facts, backupsFolder);
  return factsOf(path, manifest);
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
function forgetOld(owner: BackupOwner, backupsFolder: string): void {
  const here = resolve(owner.recordPath);
  const mine = listBackups(backupsFolder, owner).filter(
    ({ recordPath }) => recordPath === here || !existsSync(recordPath),
  );
  for (const { path } of agedOut(mine)) removeBackup(path);
}

/** 2026-11-21T18-40-05: sorts by time, and Windows allows no colon. */
export const stamp = (ms: number): string =>
  new Date(ms).toISOString().slice(0, 19).replaceAll(':', '-');
