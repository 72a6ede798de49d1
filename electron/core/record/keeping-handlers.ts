import { existsSync, mkdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { statSync } from 'node:fs';
import { formatMoment } from '../../../shared/dates/format-moment.ts';
import type { recordContract } from '../../../shared/record/contract.ts';
import { openProblemInWords } from '../../../shared/record/open-words.ts';
import type { Office } from '../office.ts';
import {
  copiedInWords,
  copySealed,
  freeForBoth,
  hasSealedFile,
  putSealedBack,
  sealedFileToCopy,
} from '../monitoring/copy-along.ts';
import { swept } from '../evidence/files/sweep.ts';
import { skipMemberNumbers } from '../members/service.ts';
import { requirePractice } from '../monitoring/require-practice.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { UserError } from '../rpc/user-error.ts';
import { backupFolder, listBackups, readManifest } from './backup-files.ts';
import { bringTo, copyUnder, discardDraft } from './copy-under.ts';
import { backupsOf, isOnDesk, putOnDesk, recordFactsOf } from './desk.ts';
import { sha256OfFile } from './durable.ts';
import { restore } from './restore.ts';
import { testRestore } from './try-backup.ts';

type KeepingContract = Pick<
  typeof recordContract,
  | 'record.saveCopy'
  | 'record.backups'
  | 'record.backupNow'
  | 'record.restore'
  | 'record.testRestore'
>;

export const keepingHandlers: HandlersOf<KeepingContract> = {
  'record.saveCopy': async ({ path: asked, passphrase, withMonitoring }, context) => {
    const { office, person } = context;
    // What was taken out of the record must not go out in a copy of it.
    await swept(office.requireRecord());
    const record = context.read(() => office.requireRecord());
    const sealed = withMonitoring ? sealedFileToCopy(record, person) : undefined;
    const key =
      passphrase === undefined
        ? ({ kind: 'same' } as const)
        : ({ kind: 'new', passphrase } as const);
    // Made on this computer's disk, so that nothing unprotected touches a memory stick on its way.
    const draft = copyUnder(record, backupFolder(office.folders.backups, record.path), key);
    try {
      const path = freeForBoth(resolve(asked));
      mkdirSync(dirname(path), { recursive: true });
      const { sha256 } = bringTo(draft, path);
      const monitoring = sealed === undefined ? null : copySealed(sealed, path);
      // The copy itself ends before this entry: it cannot hold its own SHA-256.
      if (!record.readOnly) {
        const after = { path, sha256, withMonitoring: monitoring !== null };
        context.apply(({ trail }) => trail({ subject: 'record', after }));
      }
      const message = copiedInWords(monitoring !== null, hasSealedFile(record));
      return { path, sha256, size: statSync(path).size, monitoring, message };
    } finally {
      discardDraft(draft);
    }
  },

  'record.backups': ({ path }, { office }) => {
    const recordPath = resolve(path ?? office.requireRecord().path);
    const backups = isOnDesk(office, recordPath)
      ? backupsOf(office, office.requireRecord())
      : listBackups(office.folders.backups, { recordPath, recordId: null });
    return { folder: backupFolder(office.folders.backups, recordPath), backups };
  },

  'record.backupNow': (_input, { office }) => ({
    backup: office.requireRecord().backup('asked for'),
  }),

  'record.restore': async (request, { office, apply, person }) => {
    if (request.withMonitoring) requirePractice(person);
    const answer = await restore(office, request);
    if (!('opened' in answer)) return answer;
    putOnDesk(office, answer.opened.record);
    const source = {
      restoredFrom: basename(request.backupPath),
      sha256: sha256OfFile(resolve(request.backupPath)),
    };
    apply(({ db, trail }) => {
      skipMemberNumbers(db);
      trail({ subject: 'record', after: source });
    });
    const monitoring = putSealedBack(office, request.withMonitoring);
    const record = recordFactsOf(office, office.requireRecord());
    return { outcome: 'opened', record, kept: answer.kept, monitoring };
  },

  'record.testRestore': ({ backupPath: asked, passphrase }, { office }) => {
    const backupPath = resolve(asked);
    if (!existsSync(backupPath)) throw new UserError('NOT_FOUND', notThere);
    if (isChanged(backupPath)) return { restorable: false, message: changed, tables: [] };
    const trial = testRestore(backupPath, passphrase, office);
    if ('problem' in trial) {
      const found = { file: basename(backupPath), backups: [], holder: null };
      return { restorable: false, message: openProblemInWords(trial.problem, found), tables: [] };
    }
    return {
      restorable: true,
      message: restorableWords(backupPath, office),
      tables: [...trial.tables],
    };
  },
};

function isChanged(backupPath: string): boolean {
  const manifest = readManifest(backupPath);
  return manifest !== undefined && sha256OfFile(backupPath) !== manifest.sha256;
}

function restorableWords(backupPath: string, office: Office): string {
  const madeAtMs = readManifest(backupPath)?.madeAtMs;
  const made = madeAtMs === undefined ? '' : ` It was made on ${formatMoment(madeAtMs)}.`;
  return `This backup can be restored: it was opened and checked whole on ${formatMoment(office.clock.nowMs())}.${made}`;
}

const notThere = 'That backup is no longer there. Nothing was changed. Choose another backup.';
const changed =
  'This backup is not as it was when it was made, so it is not safe to restore. Choose another backup.';
