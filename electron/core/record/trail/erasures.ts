import { erasureIn, erasureOperation } from '../../../../shared/trail/erasure.ts';
import type { StoredEntry } from './queries.ts';
import { sha256Hex } from './sha256.ts';

/** Erased entries of a trail that no erasure has named yet, by their sequence. */
export type Unnamed = Map<number, StoredEntry>;

/**
 * Takes note of an erased entry, or takes out those that an erasure names with its time and its
 * reason. Answers what is wrong with the erasure itself, in words.
 */
export function followErasures(unnamed: Unnamed, entry: StoredEntry): string | undefined {
  if (entry.erasedAtMs !== null) unnamed.set(entry.sequence, entry);
  if (entry.operation !== erasureOperation || entry.body === null) return undefined;
  const erasure = erasureIn(entry.body);
  if (!erasure) return `Entry ${entry.sequence} does not say what it erased.`;
  const [first] = erasure.erasedEntries;
  const salt = first === undefined ? '' : (unnamed.get(first)?.nameSalt ?? '');
  const isReason = (reason: string | null) =>
    sha256Hex(salt + (reason ?? '')) === erasure.reasonDigest;
  for (const sequence of erasure.erasedEntries) {
    const found = unnamed.get(sequence);
    if (!found)
      return `Entry ${entry.sequence} erased what entry ${sequence} recorded, but it is there.`;
    if (found.erasedAtMs === entry.atMs && isReason(found.erasedReason)) unnamed.delete(sequence);
  }
  return undefined;
}

/** What is wrong with an erased entry that no erasure named to the end. */
export const forgedErasure = (sequence: number): string =>
  `What entry ${sequence} recorded was erased, and no erasure in the trail names it with its time and reason.`;
