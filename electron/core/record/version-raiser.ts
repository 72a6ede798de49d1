import type { WritableDb } from './database.ts';
import { raiseVersionIn } from './queries.ts';

/**
 * For a table of things that have a version: a function that tells whether one was still at
 * `version`; if so its version is now one higher.
 */
export const versionRaiser =
  (table: string) =>
  (db: WritableDb, id: number, version: number): boolean =>
    raiseVersionIn(db, table, { id, version });
