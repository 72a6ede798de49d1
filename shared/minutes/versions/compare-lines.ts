import { matchLines } from '../match-lines.ts';

/** One difference between two versions of a text, in the order of the newer one. */
export type VersionChange = {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Null for an added line. */
  readonly before: string | null;
  /** Null for a removed line. */
  readonly after: string | null;
  /** "Changed from “Sam to ring” to “Jo to ring”." */
  readonly words: string;
};

/** The differences between two lists of lines in plain words; empty lines do not count. */
export function compareLines(
  allBefore: readonly string[],
  allAfter: readonly string[],
): VersionChange[] {
  const before = allBefore.filter(hasWords);
  const after = allAfter.filter(hasWords);
  const { kept, changed } = matchLines(before, after);
  const moved = outOfOrder(kept.map(([i, j]) => [i, j] as const));
  const oldOf = new Map(changed.map(([i, j]) => [j, i]));
  const keptNew = new Set(kept.map(([, j]) => j));
  const goneAt = removedBefore(before, [...kept, ...changed]);
  const changes = after.flatMap((line, j): VersionChange[] => {
    const gone = (goneAt.get(j) ?? []).map((i) => removed(before[i] ?? ''));
    const old = oldOf.get(j);
    if (old !== undefined) return [...gone, changedFrom(before[old] ?? '', line)];
    if (!keptNew.has(j)) return [...gone, added(line)];
    return moved.has(j) ? [...gone, movedLine(line)] : gone;
  });
  return [...changes, ...(goneAt.get(after.length) ?? []).map((i) => removed(before[i] ?? ''))];
}

const hasWords = (line: string) => line.trim() !== '';

const added = (line: string): VersionChange => ({
  kind: 'added',
  before: null,
  after: line,
  words: `Added: ${lastWords(line)}`,
});
const removed = (line: string): VersionChange => ({
  kind: 'removed',
  before: line,
  after: null,
  words: `Removed: ${lastWords(line)}`,
});
const changedFrom = (before: string, after: string): VersionChange => ({
  kind: 'changed',
  before,
  after,
  words: `Changed from “${before}” to ${lastWords(after)}`,
});
const movedLine = (line: string): VersionChange => ({
  kind: 'moved',
  before: line,
  after: line,
  words: `Moved: ${lastWords(line)}`,
});

/** A line at the end of a sentence; one that ends with a stop of its own gets no second one. */
const lastWords = (line: string) => (/[.!?]$/u.test(line) ? `“${line}”` : `“${line}”.`);

/** Places in the new text of kept lines that stand after a line they stood before. */
function outOfOrder(kept: readonly (readonly [number, number])[]): Set<number> {
  const moved = new Set<number>();
  let furthest = -1;
  for (const [i, j] of kept.toSorted(([, a], [, b]) => a - b)) {
    if (i < furthest) moved.add(j);
    furthest = Math.max(furthest, i);
  }
  return moved;
}

/** Old lines without a partner, by the place in the new text before which they would stand. */
function removedBefore(
  before: readonly string[],
  pairs: readonly (readonly [number, number])[],
): Map<number, number[]> {
  const newOf = new Map(pairs);
  const places = new Map<number, number[]>();
  let place = 0;
  for (const i of before.keys()) {
    const j = newOf.get(i);
    if (j === undefined) places.set(place, [...(places.get(place) ?? []), i]);
    else place = j + 1;
  }
  return places;
}
