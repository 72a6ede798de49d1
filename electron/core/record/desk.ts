import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RecordFacts } from '../../../shared/record/opening.ts';
import { retentionInWords } from '../../../shared/record/retention.ts';
import type { Office } from '../office.ts';
import { backupFolder, listBackups, recordName } from './backup-files.ts';
import type { OpenRecord } from './open-record.ts';
import { warningsForPlace } from './place.ts';
import { selectRecordId } from './queries.ts';
import { readOnlyInWords } from './read-only-words.ts';
import { trailHead } from './trail/head.ts';

const mostRecent = 10;

/** Puts an opened record on the desk in place of what lay there, and remembers where it is. */
export function putOnDesk(office: Office, record: OpenRecord): RecordFacts {
  office.close();
  office.record = record;
  const others = office.settings.read().recentFiles.filter((path) => path !== record.path);
  office.settings.update({ recentFiles: [record.path, ...others].slice(0, mostRecent) });
  return recordFactsOf(office, record);
}

export const isOnDesk = (office: Office, path: string): boolean =>
  office.record?.path === resolve(path);

/** What is known of the open record, for the page frame. */
export function recordFactsOf(office: Office, record: OpenRecord): RecordFacts {
  const { path, encrypted, schemaVersion, readOnlyReason } = record;
  const backups = backupsOf(office, record);
  return {
    path,
    name: recordName(path),
    readOnly: readOnlyReason && {
      reason: readOnlyReason,
      message: readOnlyInWords(readOnlyReason),
    },
    encrypted,
    schemaVersion,
    backups: {
      count: backups.length,
      newestAtMs: backups[0]?.madeAtMs ?? null,
      folder: backupFolder(office.folders.backups, path),
      kept: retentionInWords,
      problem: record.backupProblem,
    },
    trail: trailHead(record.db),
    warnings: [...placeWarningsOf(path), ...openBackupWarning(encrypted, backups)],
    person: office.settings.read().person ?? null,
  };
}

export const backupsOf = (office: Office, record: OpenRecord) =>
  listBackups(office.folders.backups, {
    recordPath: record.path,
    recordId: selectRecordId(record.db),
  }).filter(({ present }) => present);

const placeWarningsOf = (path: string) => (existsSync(path) ? warningsForPlace(path) : []);

function openBackupWarning(
  encrypted: boolean,
  backups: readonly { readonly encrypted: boolean }[],
): string[] {
  const open = backups.filter((backup) => !backup.encrypted).length;
  if (!encrypted || open === 0) return [];
  const what = open === 1 ? '1 backup was' : `${open} backups were`;
  return [
    `${what} made before this record had a passphrase and can be read without one. They are removed as they age.`,
  ];
}
