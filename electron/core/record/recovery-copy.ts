import { copyFileSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupFolder, recordName } from './backup-files.ts';
import { stamp } from './backup.ts';
import { freePath, sha256OfFile, syncFile, syncFolderOf } from './durable.ts';

/** What SQLite may keep beside a file while it writes. */
export const sideFiles = ['-journal', '-wal', '-shm'] as const;

export type ByteCopy = {
  readonly path: string;
  readonly remove: () => void;
};

/** Copies a file and what stands beside it byte for byte, compares the two, and syncs the copy. */
export function byteCopy(from: string, to: string): ByteCopy {
  const made: string[] = [];
  for (const ending of ['', ...sideFiles]) {
    if (!existsSync(from + ending)) continue;
    copyFileSync(from + ending, to + ending);
    made.push(to + ending);
    syncFile(to + ending);
    if (sha256OfFile(from + ending) !== sha256OfFile(to + ending)) {
      throw new Error(`the copy of ${basename(from)} differs from it`);
    }
  }
  syncFolderOf(to);
  return { path: to, remove: () => made.forEach((path) => rmSync(path, { force: true })) };
}

/** Where byte copies of a damaged record are kept: with its backups, under a name that says so. */
export function damagedCopyPath(backupsFolder: string, recordPath: string, nowMs: number): string {
  const folder = backupFolder(backupsFolder, recordPath);
  mkdirSync(folder, { recursive: true });
  return freePath(join(folder, `${recordName(recordPath)}.damaged-${stamp(nowMs)}.ppg`));
}

/** Whether the last writer stopped in the middle: SQLite will put that right when it opens the file. */
export function needsRecovery(recordPath: string): boolean {
  return ['-journal', '-wal'].some(
    (ending) => (statSync(recordPath + ending, { throwIfNoEntry: false })?.size ?? 0) > 0,
  );
}
