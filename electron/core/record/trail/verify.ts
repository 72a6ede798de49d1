import { entryHash, genesisHash, linkOf } from '../../../../shared/trail/entry.ts';
import { followErasures, forgedErasure, type Unnamed } from './erasures.ts';
import type { StoredEntry } from './queries.ts';
import { sha256Hex } from './sha256.ts';

export type TrailProblem = { readonly sequence: number; readonly message: string };

/** A chain being checked entry by entry; plain state, so that long checks can pause. */
export type ChainCheck = {
  count: number;
  hash: string;
  erased: number;
  /** The hash at the count that was asked for, once it is passed. */
  hashAtExpected: string | undefined;
  /** Erased entries that no erasure has named so far. */
  readonly unnamed: Unnamed;
  readonly problems: TrailProblem[];
};

export const startCheck = (): ChainCheck => ({
  count: 0,
  hash: genesisHash,
  erased: 0,
  hashAtExpected: undefined,
  unnamed: new Map(),
  problems: [],
});

/** A broken chain has one cause and many consequences; the first ones tell. */
const mostProblems = 20;

/** Checks the next entry against everything before it. */
export function checkEntry(check: ChainCheck, entry: StoredEntry, expectedCount?: number): void {
  // Followed also past an entry that was changed: what an erasure named is no further problem.
  const inErasures = followErasures(check.unnamed, entry);
  note(check, entry.sequence, problemOf(check, entry) ?? inErasures);
  check.count = entry.sequence;
  check.hash = entry.hash;
  if (entry.erasedAtMs !== null) check.erased += 1;
  if (entry.sequence === expectedCount) check.hashAtExpected = entry.hash;
}

/** After the last entry: an erasure that is never named was none of this application's. */
export function finishCheck(check: ChainCheck): void {
  for (const sequence of check.unnamed.keys()) note(check, sequence, forgedErasure(sequence));
}

function note(check: ChainCheck, sequence: number, message: string | undefined): void {
  if (message === undefined || check.problems.length >= mostProblems) return;
  check.problems.push({ sequence, message });
}

function problemOf(check: ChainCheck, entry: StoredEntry): string | undefined {
  const { sequence } = entry;
  if (sequence !== check.count + 1) return `Entries are missing before entry ${sequence}.`;
  if (entry.previous !== check.hash) return `Entry ${sequence} does not follow the one before it.`;
  if (entryHash(linkOf(entry, sha256Hex), sha256Hex) !== entry.hash)
    return `Entry ${sequence} was changed.`;
  if (entry.payloadSequence === null) return `What entry ${sequence} recorded is missing.`;
  if (entry.body === null || entry.salt === null) return undefined;
  return sha256Hex(entry.salt + entry.body) === entry.digest
    ? undefined
    : `What entry ${sequence} recorded was changed.`;
}
