import type { TrailEntry } from '../../../../shared/trail/entry.ts';
import { erasureOperation } from '../../../../shared/trail/erasure.ts';
import type { ReadableDb } from '../database.ts';
import { selectEntriesAfter } from './queries.ts';

/** An entry of the trail without what it recorded. */
export type StoredLink = TrailEntry & {
  readonly hash: string;
  /** Whether its content was erased. */
  readonly erased: boolean;
  /** Of an erasure alone: what its digest was taken over, so that anyone can see what it emptied. */
  readonly erasure?: { readonly salt: string; readonly body: string };
};

/** The next entries after a sequence, in order, without their content. */
export function linksAfter(db: ReadableDb, sequence: number, limit: number): StoredLink[] {
  return selectEntriesAfter(db, sequence, limit).map((entry) => {
    const { payloadSequence: _row, salt, body, erasedAtMs, erasedReason: _why, ...link } = entry;
    const erased = erasedAtMs !== null;
    if (link.operation !== erasureOperation || salt === null || body === null)
      return { ...link, erased };
    return { ...link, erased, erasure: { salt, body } };
  });
}
