import { accessSync, constants, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type {
  LockHolder,
  NotOpened,
  OpenProblem,
  ReadOnlyReason,
} from '../../../shared/record/opening.ts';
import {
  openChoicesFor,
  openProblemInWords,
  type Found,
} from '../../../shared/record/open-words.ts';
import { listBackups } from './backup-files.ts';
import { deskRecord } from './desk-record.ts';
import { fileKind } from './header.ts';
import { takeLock, type Lock } from './lock.ts';
import type { OpenRecord } from './open-record.ts';
import { readyFile } from './ready-file.ts';
import type { Surroundings } from './surroundings.ts';

export type OpenRequest = {
  readonly path: string;
  readonly passphrase?: string | undefined;
  readonly mode?: 'normal' | 'read only' | 'take over';
  readonly signal?: AbortSignal;
  /** Told before the wait of 25 seconds for a lock that may have been left behind. */
  readonly onWait?: () => void;
};

export type OpenAnswer = { readonly outcome: 'opened'; readonly record: OpenRecord } | NotOpened;

/**
 * Opens a record in the one order that loses nothing: look at the place, take the lock, look at
 * the first bytes, open with every setting read back, refuse a newer schema, check the structure,
 * back up and migrate, and only then hand it over.
 *
 * What is not a sound record of ours is answered with what it seems to be, and is never written to.
 */
export async function openInOrder(request: OpenRequest, around: Surroundings): Promise<OpenAnswer> {
  const path = resolve(request.path);
  const refuse = refusal(path, around);
  const obstacle = obstacleAt(path);
  if (obstacle) return refuse(obstacle);
  const readOnlyReason = whyReadOnly(path, request, around);
  if (readOnlyReason) return openHeld(path, request, { around, readOnlyReason, lock: undefined });
  const answer = await takeLock({
    recordPath: path,
    nowMs: around.nowMs(),
    pace: around.pace,
    takeOver: request.mode === 'take over',
    signal: request.signal,
    onWait: request.onWait,
  });
  if (answer.state !== 'taken') return refuse(answer.state, answer.holder);
  return openHeld(path, request, { around, readOnlyReason: null, lock: answer.lock });
}

type Hold = {
  readonly around: Surroundings;
  readonly readOnlyReason: ReadOnlyReason | null;
  readonly lock: Lock | undefined;
};

function openHeld(path: string, { passphrase }: OpenRequest, hold: Hold): OpenAnswer {
  const { around, readOnlyReason, lock } = hold;
  let opened = false;
  try {
    const ready = readyFile({ path, passphrase, readOnly: readOnlyReason !== null }, around);
    if (typeof ready === 'string') return refusal(path, around)(ready);
    opened = true;
    const record = deskRecord({ connection: ready, lock, readOnlyReason, surroundings: around });
    return { outcome: 'opened', record };
  } finally {
    if (!opened) lock?.release();
  }
}

/** What can be said before anything is opened. */
function obstacleAt(path: string): OpenProblem | undefined {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (!facts) return 'not found';
  if (!facts.isFile()) return 'not a file';
  try {
    accessSync(path, constants.R_OK);
    return undefined;
  } catch {
    return 'no permission';
  }
}

function whyReadOnly(
  path: string,
  request: OpenRequest,
  around: Surroundings,
): ReadOnlyReason | null {
  if (request.mode === 'read only') return 'asked for';
  return around.mayWrite(path) ? null : 'medium';
}

const refusal =
  (path: string, around: Surroundings) =>
  (problem: OpenProblem, holder: LockHolder | null = null): NotOpened => {
    const backups = listBackups(around.backupsFolder, { recordPath: path, recordId: null });
    const looksLike = problem === 'foreign' ? likeness(path) : undefined;
    const found: Found = { file: basename(path), backups, holder, looksLike };
    return {
      outcome: 'not opened',
      problem,
      path,
      message: openProblemInWords(problem, found),
      choices: openChoicesFor(problem, found),
      holder,
      backups,
    };
  };

function likeness(path: string): Found['looksLike'] {
  const kind = fileKind(path);
  return kind === 'text' || kind === 'other database' ? kind : 'unknown';
}
