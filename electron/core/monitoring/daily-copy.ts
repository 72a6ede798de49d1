import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Office } from '../office.ts';
import { backupFolder } from '../record/backup-files.ts';
import { syncFile } from '../record/durable.ts';
import { UserError } from '../rpc/user-error.ts';

/** How many copies are kept, one of each day on which the file was unlocked. */
const copiesKept = 14;

/**
 * Copies the sealed file, as it is, beside the record's backups: once a day, when it has just been
 * opened and so is known to be whole. A copy needs the same passphrase as the file itself.
 *
 * A copy that cannot be made stops nobody from working: the file itself is what counts.
 */
export function keepDailyCopy(path: string, office: Office): void {
  try {
    const folder = folderOf(path, office);
    mkdirSync(folder, { recursive: true });
    const copy = join(folder, copyName(path, office.today));
    if (!existsSync(copy)) writeCopy(path, copy);
    for (const old of copiesIn(folder, path).slice(copiesKept)) rmSync(join(folder, old));
  } catch {
    // A full or missing backup disk; the record's own backups tell of it.
  }
}

/**
 * Deletes the copies that still hold what was just deleted or open with a secret just replaced, and
 * makes a new one. Answers the copies that could not be deleted; `refuseLeftCopies` tells of them.
 */
export function renewCopies(path: string, office: Office): string[] {
  const folder = folderOf(path, office);
  const old = existsSync(folder) ? copiesIn(folder, path).map((name) => join(folder, name)) : [];
  const left = old.filter((copy) => !isRemoved(copy));
  keepDailyCopy(path, office);
  return left;
}

/** The newest copy of a monitoring file, or undefined when none is kept. */
export function newestCopyOf(path: string, office: Office): string | undefined {
  const folder = folderOf(path, office);
  const [newest] = existsSync(folder) ? copiesIn(folder, path) : [];
  return newest === undefined ? undefined : join(folder, newest);
}

/** The change stands, but the person must know what a copy still holds. */
export function refuseLeftCopies(left: readonly string[]): void {
  if (left.length === 0) return;
  const copies = left.length === 1 ? 'An older copy' : `${left.length} older copies`;
  throw new UserError(
    'REFUSED',
    `The change was made and stays. ${copies} of the monitoring file from before it could not be deleted; another program may have it open. Close other programs and delete by hand: ${left.join(', ')}`,
  );
}

function isRemoved(copy: string): boolean {
  try {
    rmSync(copy, { force: true });
    return true;
  } catch {
    return false;
  }
}

const folderOf = (path: string, { folders }: Office): string =>
  backupFolder(folders.backups, path.replace(/-monitoring$/, ''));

const copyName = (path: string, day: IsoDate): string => `${basename(path)} ${day}`;

/** The copies of a file, newest first. */
function copiesIn(folder: string, path: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^ \d{4}-\d\d-\d\d$/.test(name.slice(basename(path).length)))
    .filter((name) => name.startsWith(basename(path)))
    .sort()
    .reverse();
}

function writeCopy(path: string, copy: string): void {
  const partial = `${copy}.partial`;
  copyFileSync(path, partial);
  syncFile(partial);
  renameSync(partial, copy);
}
