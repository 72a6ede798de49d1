import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { appVersion } from '../../../shared/app/version.ts';
import { UserError } from '../rpc/user-error.ts';
import { deskRecord } from './desk-record.ts';
import { syncFile, syncFolderOf, renameSteadily } from './durable.ts';
import { tryLock } from './lock.ts';
import { migrate } from './migrate.ts';
import type { OpenRecord } from './open-record.ts';
import { connect } from './open.ts';
import type { Surroundings } from './surroundings.ts';

export type NewRecord = { readonly path: string; readonly passphrase?: string | undefined };

/** Makes a new record and opens it. It takes its name only when it is whole; never over a file. */
export function createRecord(
  { path: asked, passphrase }: NewRecord,
  around: Surroundings,
): OpenRecord {
  const path = resolve(asked);
  refuseExisting(path);
  mkdirSync(dirname(path), { recursive: true });
  const lock = tryLock({ recordPath: path, nowMs: around.nowMs(), pace: around.pace });
  if (!lock) throw new UserError('IN_USE', inUse);
  try {
    const draft = `${path}.${randomUUID()}.new`;
    try {
      buildEmpty(draft, passphrase, around.nowMs());
      refuseExisting(path);
      renameSteadily(draft, path);
      syncFolderOf(path);
    } finally {
      for (const ending of ['', '-journal']) rmSync(draft + ending, { force: true });
    }
    const connection = connect(path, { passphrase });
    return deskRecord({ connection, lock, readOnlyReason: null, surroundings: around });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function buildEmpty(path: string, passphrase: string | undefined, nowMs: number): void {
  const connection = connect(path, { create: true, passphrase });
  try {
    migrate(connection, { nowMs, appVersion });
  } finally {
    connection.close();
  }
  syncFile(path);
}

function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new UserError('REFUSED', exists, { path: 'Choose a name that is not taken' });
}

const exists =
  'There is already a file with that name. It was left as it is. Choose another name, or open the file.';
const inUse =
  'Another copy of this application is using that name. Nothing was changed. Choose another name.';
