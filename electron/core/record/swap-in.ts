import { existsSync } from 'node:fs';
import { bringTo } from './copy-under.ts';
import { freePath, syncFolderOf, renameSteadily } from './durable.ts';
import { sideFiles } from './recovery-copy.ts';

/**
 * Puts a finished file in place of a closed, sound record by one rename. A journal beside it would
 * be played back into the new file, so one that stands there stops the swap.
 */
export function swapIn(finished: string, path: string): void {
  const beside = sideFiles.find((ending) => existsSync(path + ending));
  if (beside) throw new Error(`${path}${beside} stands beside the record`);
  bringTo(finished, path);
}

/** Moves a file, with what stands beside it, out of its place without touching its bytes. */
export function moveAside(path: string, asideName: string): string {
  const aside = freePath(asideName);
  for (const ending of ['', ...sideFiles]) {
    if (existsSync(path + ending)) renameSteadily(path + ending, aside + ending);
  }
  syncFolderOf(aside);
  return aside;
}
