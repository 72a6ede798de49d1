import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openChoicesFor, openProblemInWords } from '../../../shared/record/open-words.ts';
import type { NotOpened, OpenProblem } from '../../../shared/record/opening.ts';
import type { Office } from '../office.ts';
import { requireWhole } from './check.ts';
import { hoursToMs } from './pace.ts';
import { byteCopy } from './recovery-copy.ts';
import type { TableCount } from './queries.ts';
import { readyFile } from './ready-file.ts';

export type Trial = { readonly tables: readonly TableCount[] } | { readonly problem: OpenProblem };

/**
 * Restores a backup into a temporary folder, brings it up to date there, checks it whole and
 * removes it again: the whole of a restore but for the last step.
 */
export function testRestore(
  backupPath: string,
  passphrase: string | undefined,
  office: Office,
): Trial {
  // Beside the backups: no copy of the record is ever laid in a folder that others may read.
  const { backups } = office.folders;
  mkdirSync(backups, { recursive: true });
  forgetOldTrials(backups);
  const folder = mkdtempSync(join(backups, 'trial-'));
  try {
    const trial = join(folder, 'trial.ppg');
    byteCopy(backupPath, trial);
    const around = { ...office.surroundings, backupsFolder: join(folder, 'backups') };
    const ready = readyFile({ path: trial, passphrase, readOnly: false }, around);
    if (typeof ready === 'string') return { problem: ready };
    try {
      return { tables: requireWhole(ready) };
    } finally {
      ready.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a trial that was killed has left; one that runs now is younger than an hour. */
function forgetOldTrials(backups: string): void {
  for (const name of readdirSync(backups)) {
    const path = join(backups, name);
    if (name.startsWith('trial-') && Date.now() - statSync(path).mtimeMs > hoursToMs(1)) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

/** Why a backup cannot be restored, or undefined. */
export function tryBackup(
  backupPath: string,
  passphrase: string | undefined,
  office: Office,
): NotOpened | undefined {
  const trial = testRestore(backupPath, passphrase, office);
  if (!('problem' in trial)) return undefined;
  const { problem } = trial;
  const found = { file: basename(backupPath), backups: [], holder: null };
  return {
    outcome: 'not opened',
    problem,
    path: backupPath,
    message: openProblemInWords(problem, found),
    choices: openChoicesFor(problem, found),
    holder: null,
    backups: [],
  };
}
