import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { LockHolder } from '../../../shared/record/opening.ts';
import { createLock, readLock, removeLock, rewriteLock, type LockContent } from './lock-file.ts';
import { secondsToMs, type Pace } from './pace.ts';

/** The lock on a record, held from opening to closing. */
export type Lock = {
  /** Whether the lock file still names us; false after another computer took the record over. */
  readonly stillOurs: () => boolean;
  readonly release: () => void;
};

export type LockAnswer =
  | { readonly state: 'taken'; readonly lock: Lock }
  /** The other copy is alive: its counter rose while we watched. */
  | { readonly state: 'in use'; readonly holder: LockHolder }
  /** The counter stood still: left behind, unless that computer sleeps. */
  | { readonly state: 'left locked'; readonly holder: LockHolder };

export type LockRequest = {
  readonly recordPath: string;
  readonly nowMs: number;
  readonly pace: Pace;
  readonly takeOver?: boolean;
  readonly signal?: AbortSignal | undefined;
  readonly onWait?: (() => void) | undefined;
};

/** Beside the file itself, whichever link or drive letter leads to it. */
export function lockPathOf(recordPath: string): string {
  const folder = realPath(dirname(recordPath)) ?? dirname(recordPath);
  return `${realPath(recordPath) ?? join(folder, basename(recordPath))}.lock`;
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

const heartbeatMs = secondsToMs(10);
/** Two heartbeats and some: by the newcomer's own clock. */
const watchMs = secondsToMs(25);

/** Lock ids held by this process: a process cannot tell its own life from its number alone. */
const heldHere = new Set<string>();

/** Takes the lock at once when there is none or its owner is known to be dead; otherwise watches it. */
export async function takeLock(request: LockRequest): Promise<LockAnswer> {
  const atOnce = tryLock(request);
  if (atOnce) return { state: 'taken', lock: atOnce };
  const path = lockPathOf(request.recordPath);
  const seen = readLock(path);
  if (seen !== 'none' && seen !== 'unreadable' && heldHere.has(seen.id)) {
    return { state: 'in use', holder: holderOf(seen) };
  }
  request.onWait?.();
  await request.pace.wait(watchMs, request.signal);
  const later = readLock(path);
  if (JSON.stringify(seen) !== JSON.stringify(later)) {
    const lock = tryLock(request);
    return lock ? { state: 'taken', lock } : { state: 'in use', holder: holderOf(later) };
  }
  if (request.takeOver === true && removeLock(path)) {
    const lock = tryLock(request);
    if (lock) return { state: 'taken', lock };
  }
  return { state: 'left locked', holder: holderOf(later) };
}

/** Takes the lock without waiting, or answers undefined. */
export function tryLock({ recordPath, nowMs, pace }: LockRequest): Lock | undefined {
  const path = lockPathOf(recordPath);
  const found = readLock(path);
  if (found !== 'none' && found !== 'unreadable' && isDead(found)) removeLock(path);
  const ours: LockContent = {
    id: randomUUID(),
    host: hostname(),
    user: userInfo().username,
    pid: process.pid,
    sinceMs: nowMs,
    counter: 0,
  };
  return createLock(path, ours) ? hold(path, ours, pace) : undefined;
}

function hold(path: string, ours: LockContent, pace: Pace): Lock {
  heldHere.add(ours.id);
  const stillOurs = () => {
    const now = readLock(path);
    return now !== 'none' && now !== 'unreadable' && now.id === ours.id;
  };
  let counter = 0;
  const stop = pace.every(heartbeatMs, () => {
    try {
      if (stillOurs()) rewriteLock(path, { ...ours, counter: (counter += 1) });
    } catch {
      // A share that is away for a moment; the check before the next write decides.
    }
  });
  return {
    stillOurs,
    release: () => {
      stop();
      if (stillOurs()) removeLock(path);
      heldHere.delete(ours.id);
    },
  };
}

/** Whether the lock is of a process of this computer that no longer runs. */
function isDead({ host, pid, id }: LockContent): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return !heldHere.has(id);
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function holderOf(lock: LockContent | 'none' | 'unreadable'): LockHolder {
  if (lock === 'none' || lock === 'unreadable') return { user: '', host: '', sinceMs: 0 };
  return { user: lock.user, host: lock.host, sinceMs: lock.sinceMs };
}
