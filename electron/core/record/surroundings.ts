import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import type { DoWork } from '../jobs/do-work.ts';
import type { AheadCheck } from './ahead-check.ts';
import type { Pace } from './pace.ts';

/** What the record room needs of the world around it; tests give their own. */
export type Surroundings = {
  readonly nowMs: () => number;
  readonly pace: Pace;
  readonly backupsFolder: string;
  /** Whether the file can be written, and its folder, where SQLite keeps its journal. */
  readonly mayWrite: (path: string) => boolean;
  /** What was found sound before it was asked for. */
  readonly ahead: AheadCheck;
  /** Long work away from the window, such as the check of a backup. */
  readonly doWork: DoWork;
};

export function mayWriteBeside(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
