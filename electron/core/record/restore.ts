import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { NotOpened } from '../../../shared/record/opening.ts';
import type { Office } from '../office.ts';
import { UserError } from '../rpc/user-error.ts';
import { readManifest, recordName } from './backup-files.ts';
import { stamp } from './backup.ts';
import { isOnDesk } from './desk.ts';
import { sha256OfFile } from './durable.ts';
import { openInOrder, type OpenAnswer } from './open-in-order.ts';
import { byteCopy, damagedCopyPath, sideFiles } from './recovery-copy.ts';
import { bringTo } from './copy-under.ts';
import { moveAside } from './swap-in.ts';
import { tryBackup } from './try-backup.ts';

export type RestoreRequest = {
  readonly backupPath: string;
  /** The record to restore; the open one when absent. */
  readonly path?: string | undefined;
  readonly passphrase?: string | undefined;
};

export type RestoreAnswer =
  | { readonly opened: Extract<OpenAnswer, { outcome: 'opened' }>; readonly kept: string | null }
  | NotOpened;

/**
 * Puts a backup in place of a record. The backup is tried out first; what stands in the record's
 * place is backed up when it is sound, and moved aside with its bytes untouched when it is not.
 */
export async function restore(office: Office, request: RestoreRequest): Promise<RestoreAnswer> {
  const backupPath = resolve(request.backupPath);
  const path = resolve(request.path ?? office.requireRecord().path);
  requireAsStated(backupPath);
  const problem = tryBackup(backupPath, request.passphrase, office);
  if (problem) return problem;
  const kept = await clearPlace(office, path, basename(backupPath));
  if (typeof kept !== 'string' && kept !== null) return kept;
  bringTo(backupPath, path);
  const answer = await openInOrder({ path, passphrase: request.passphrase }, office.surroundings);
  return answer.outcome === 'opened' ? { opened: answer, kept } : answer;
}

/** A backup whose bytes are not those of its manifest is not put in place of anything. */
function requireAsStated(backupPath: string): void {
  if (!existsSync(backupPath)) {
    throw new UserError('NOT_FOUND', notThere, { backupPath: 'Choose another backup' });
  }
  const manifest = readManifest(backupPath);
  if (manifest && sha256OfFile(backupPath) !== manifest.sha256) {
    throw new UserError('REFUSED', changed, { backupPath: 'Choose another backup' });
  }
}

/** Empties the record's place and answers where its content is kept; or why it must not be touched. */
async function clearPlace(
  office: Office,
  path: string,
  backupName: string,
): Promise<string | null | NotOpened> {
  if (isOnDesk(office, path)) {
    const { path: kept } = office.requireRecord().backup('before a restore', backupName);
    office.close();
    return existsSync(path) ? kept : null;
  }
  if (!existsSync(path)) {
    // A journal without its file would be played back into the restored one.
    if (sideFiles.some((ending) => existsSync(path + ending))) setAside(office, path);
    return null;
  }
  const present = await openInOrder({ path }, office.surroundings);
  if (present.outcome === 'opened') {
    const { path: kept } = present.record.backup('before a restore', backupName);
    present.record.close();
    return kept;
  }
  if (present.problem === 'in use' || present.problem === 'left locked') return present;
  return setAside(office, path);
}

/** Two steps, so that at every moment the bytes are somewhere: a synced copy first, then the move. */
function setAside(office: Office, path: string): string {
  const { backupsFolder, nowMs } = office.surroundings;
  const copy = byteCopy(path, damagedCopyPath(backupsFolder, path, nowMs()));
  const aside = join(dirname(path), `${recordName(path)}.before-restore-${stamp(nowMs())}.ppg`);
  const moved = moveAside(path, aside);
  copy.remove();
  return moved;
}

const notThere = 'That backup is no longer there. Nothing was changed. Choose another backup.';
const changed =
  'That backup is not as it was when it was made, so it is not safe to restore. Nothing was changed. Choose another backup.';
