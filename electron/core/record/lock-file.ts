import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { renameSteadily } from './durable.ts';

const content = z.object({
  id: z.string(),
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  sinceMs: z.int(),
  /** Raised every ten seconds, so that a newcomer sees life without comparing two clocks. */
  counter: z.int(),
});

export type LockContent = z.infer<typeof content>;

/** What stands in a lock file; "unreadable" while it is being written or after a broken write. */
export function readLock(path: string): LockContent | 'none' | 'unreadable' {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'none' : 'unreadable';
  }
  try {
    return content.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}

/** Makes the lock file if there is none; false when another was quicker. */
export function createLock(path: string, lock: LockContent): boolean {
  let file: number;
  try {
    file = openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  try {
    writeSync(file, JSON.stringify(lock));
    return true;
  } catch (error) {
    // On a full disk: an empty lock would keep everybody out.
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Replaces our own lock file in one step, so that nobody reads half of it. */
export function rewriteLock(path: string, lock: LockContent): void {
  const next = `${path}.${lock.id}`;
  try {
    writeFileSync(next, JSON.stringify(lock));
    renameSteadily(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}

/** Takes a lock file away under a name of its own, so that of two newcomers only one succeeds. */
export function removeLock(path: string): boolean {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSteadily(path, aside);
    rmSync(aside, { force: true });
    return true;
  } catch {
    return false;
  }
}
