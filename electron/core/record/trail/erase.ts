import type { Erasure } from '../../../../shared/trail/erasure.ts';
import type { ReadableDb, WritableDb } from '../database.ts';
import { erasePayload, selectErasureAfter, selectNameSalt } from './queries.ts';
import { sha256Hex } from './sha256.ts';

/**
 * Erases what entries of the trail recorded, for a data-subject request; the entries, their digests
 * and the chain stay, and say when and why.
 *
 * Runs inside the command that carries out the request. Answers what that command's own entry says
 * after it, and nothing else: an erased entry that no such entry names is a forged erasure.
 */
export function eraseFromTrail(
  db: WritableDb,
  sequences: readonly number[],
  { atMs, reason }: { readonly atMs: number; readonly reason: string },
): Erasure {
  const erasedEntries = [...new Set(sequences)].sort((a, b) => a - b);
  for (const sequence of erasedEntries) erasePayload(db, { sequence, atMs, reason });
  const [first] = erasedEntries;
  const salt = first === undefined ? '' : selectNameSalt(db, first);
  return { erasedEntries, reasonDigest: sha256Hex(salt + reason) };
}

/** Whether anything was erased since an entry, as from what was read before it. */
export const erasedSince = (db: ReadableDb, sequence: number): boolean =>
  selectErasureAfter(db, sequence) !== undefined;
