import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { z } from 'zod';
import { backupReasons, type BackupFacts } from '../../../shared/record/opening.ts';
import { syncFile, syncFolderOf, renameSteadily } from './durable.ts';
import { sha256 } from './migrate.ts';
import { hoursToMs } from './pace.ts';

/** The file beside each backup that says what it is; without it a file does not count as a backup. */
export const manifest = z.object({
  format: z.literal('ppg-backup-1'),
  recordPath: z.string(),
  recordId: z.string().nullable(),
  madeAtMs: z.int(),
  reason: z.enum(backupReasons),
  detail: z.string(),
  size: z.int(),
  sha256: z.string(),
  schemaVersion: z.int(),
  appVersion: z.string(),
  encrypted: z.boolean(),
  tables: z.array(z.object({ table: z.string(), rows: z.int() })),
  trail: z.object({ count: z.int(), hash: z.string() }),
});

export type Manifest = z.infer<typeof manifest>;

export const backupEnding = '.ppg-backup';
const manifestOf = (backupPath: string) => `${backupPath}.json`;

/** The folder of one record's backups: its name for people, and its place so that two do not mix. */
export function backupFolder(backupsFolder: string, recordPath: string): string {
  const path = resolve(recordPath);
  return join(backupsFolder, `${recordName(path)}-${sha256(path).slice(0, 8)}`);
}

export const recordName = (path: string): string => basename(path, extname(path));

export function writeManifest(backupPath: string, facts: Manifest): void {
  const partial = `${manifestOf(backupPath)}.partial`;
  writeFileSync(partial, JSON.stringify(facts, null, 2));
  syncFile(partial);
  renameSteadily(partial, manifestOf(backupPath));
  syncFolderOf(backupPath);
}

export function readManifest(backupPath: string): Manifest | undefined {
  try {
    return manifest.parse(JSON.parse(readFileSync(manifestOf(backupPath), 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * The record whose backups are wanted: found by its own id, wherever it stood, and by its place only
 * where an id is not known. Another record may once have stood at the same place.
 */
export type BackupOwner = { readonly recordPath: string; readonly recordId: string | null };

/** The backups of a record, newest first. */
export function listBackups(backupsFolder: string, owner: BackupOwner): BackupFacts[] {
  const path = resolve(owner.recordPath);
  return foldersIn(backupsFolder)
    .flatMap((folder) => backupsIn(join(backupsFolder, folder)))
    .filter(({ facts }) =>
      facts.recordId === null || owner.recordId === null
        ? facts.recordPath === path
        : facts.recordId === owner.recordId,
    )
    .map(({ backupPath, facts }) => factsOf(backupPath, facts))
    .sort((a, b) => b.madeAtMs - a.madeAtMs);
}

export function factsOf(path: string, facts: Manifest): BackupFacts {
  const { format: _format, recordId: _id, appVersion: _version, tables, ...stated } = facts;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const present = statSync(path, { throwIfNoEntry: false })?.size === facts.size;
  return { ...stated, path, rows, present };
}

/** Removes a backup and its manifest, the manifest last, so that nothing stays unexplained. */
export function removeBackup(backupPath: string): void {
  rmSync(backupPath, { force: true });
  rmSync(manifestOf(backupPath), { force: true });
}

/** Removes what a backup that was cut short has left; one that is being made is younger than an hour. */
export function removePartials(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith('.partial') && Date.now() - statSync(path).mtimeMs > hoursToMs(1)) {
      rmSync(path, { force: true });
    }
  }
}

export function makeFolderFor(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

function backupsIn(folder: string): { backupPath: string; facts: Manifest }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(backupEnding))
    .flatMap((name) => {
      const backupPath = join(folder, name);
      const facts = readManifest(backupPath);
      return facts ? [{ backupPath, facts }] : [];
    });
}
