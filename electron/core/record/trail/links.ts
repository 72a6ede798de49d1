import type { TrailEntry } from '../../../../shared/trail/entry.ts';
import type { ReadableDb } from '../database.ts';
import { selectEntriesAfter } from './queries.ts';

/** An entry of the trail without what it recorded. */
export type StoredLink = TrailEntry & {
  readonly hash: string;
  /** Whether its content was erased. */
  readonly erased: boolean;
};

/** The next entries after a sequence, in order, without their content. */
export function linksAfter(db: ReadableDb, sequence: number, limit: number): StoredLink[] {
  return selectEntriesAfter(db, sequence, limit).map((entry) => {
    const {
      payloadSequence: _row,
      salt: _salt,
      body: _body,
      erasedAtMs,
      erasedReason: _why,
      ...link
    } = entry;
    return { ...link, erased: erasedAtMs !== null };
  });
}
