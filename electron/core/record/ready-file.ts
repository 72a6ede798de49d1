import { appVersion } from '../../../shared/app/version.ts';
import type { OpenProblem } from '../../../shared/record/opening.ts';
import { listBackups } from './backup-files.ts';
import { makeBackup } from './backup.ts';
import { damageIn, UnsoundCopyError } from './check.ts';
import type { Connection } from './database.ts';
import { fileKind } from './header.ts';
import {
  applicationId,
  isNewerSchema,
  migrate,
  pendingMigrations,
  UnknownSchemaError,
} from './migrate.ts';
import { connect } from './open.ts';
import { byteCopy, damagedCopyPath, needsRecovery } from './recovery-copy.ts';
import { isDamage, sqliteCode } from './sqlite-error.ts';
import type { Surroundings } from './surroundings.ts';

export type FileToReady = {
  readonly path: string;
  readonly passphrase: string | undefined;
  readonly readOnly: boolean;
};

/** Looks at a file's first bytes, opens it, checks it and brings it up to date; or says what is wrong. */
export function readyFile(file: FileToReady, around: Surroundings): Connection | OpenProblem {
  const problem = problemOfHeader(file, around);
  if (problem) return problem;
  if (file.readOnly || !needsRecovery(file.path)) return openChecked(file, around);
  // SQLite is about to write: it undoes what a crash left half done. Keep the bytes until that is well.
  const before = byteCopy(
    file.path,
    damagedCopyPath(around.backupsFolder, file.path, around.nowMs()),
  );
  const ready = openChecked(file, around);
  if (ready !== 'damaged') before.remove();
  return ready;
}

function problemOfHeader(
  { path, passphrase }: FileToReady,
  around: Surroundings,
): OpenProblem | undefined {
  switch (fileKind(path)) {
    case 'record':
      return undefined;
    case 'encrypted':
      return passphrase === undefined ? 'needs a passphrase' : undefined;
    case 'empty':
      return 'empty';
    case 'cut short':
      return 'damaged';
    case 'text':
    case 'other database':
    case 'unknown':
      // A file in whose place a record once stood is that record, damaged.
      return hasBackups(path, around) ? 'damaged' : 'foreign';
  }
}

const hasBackups = (path: string, { backupsFolder }: Surroundings): boolean =>
  listBackups(backupsFolder, { recordPath: path, recordId: null }).length > 0;

function openChecked(file: FileToReady, around: Surroundings): Connection | OpenProblem {
  const { path, readOnly } = file;
  const passphrase = fileKind(path) === 'encrypted' ? file.passphrase : undefined;
  let connection: Connection | undefined;
  try {
    connection = connect(path, { readOnly, passphrase });
    const problem = problemOf(connection, around) ?? bringUpToDate(connection, around);
    if (!problem) return connection;
    connection.close();
    return problem;
  } catch (error) {
    connection?.close();
    if (error instanceof UnknownSchemaError) return 'newer version';
    if (passphrase !== undefined && sqliteCode(error) === 'SQLITE_NOTADB')
      return 'wrong passphrase';
    if (isDamage(error) || error instanceof UnsoundCopyError) return 'damaged';
    if (isRefusedBySystem(error)) return 'no permission';
    throw error;
  }
}

function problemOf(connection: Connection, { ahead }: Surroundings): OpenProblem | undefined {
  if (connection.pragma('application_id') !== applicationId) return 'foreign';
  if (isNewerSchema(connection)) return 'newer version';
  if (ahead.take(connection.path)) return undefined;
  return damageIn(connection).length > 0 ? 'damaged' : undefined;
}

function bringUpToDate(connection: Connection, around: Surroundings): OpenProblem | undefined {
  if (pendingMigrations(connection).length === 0) return undefined;
  if (connection.readOnly) return 'older version, read only';
  const { backupsFolder, nowMs } = around;
  makeBackup(connection, { backupsFolder, reason: 'before a migration', nowMs: nowMs() });
  migrate(connection, { nowMs: nowMs(), appVersion });
  return undefined;
}

/** Reading was allowed, but not what SQLite needs beside it: a journal on a medium that cannot be written. */
function isRefusedBySystem(error: unknown): boolean {
  const code = sqliteCode(error) ?? '';
  return ['SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_PERM', 'SQLITE_AUTH'].some((known) =>
    code.startsWith(known),
  );
}
