import { fold } from '../text/fold.ts';

/** From this likeness on, two lines are taken for one line that was edited. */
export const sameLineFrom = 0.5;

/** What a line is compared by. */
export type LineShape = {
  readonly folded: string;
  /** Its neighbouring letter pairs with how often each occurs. */
  readonly pairs: ReadonlyMap<string, number>;
  readonly size: number;
};

/** Enough of a line to know it by; a pasted line can have 100,000 letters. */
const knownBy = 400;

export function lineShape(line: string): LineShape {
  const folded = fold(line);
  const pairs = new Map<string, number>();
  const size = Math.max(0, Math.min(folded.length, knownBy) - 1);
  for (let at = 0; at < size; at++) {
    const pair = folded.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { folded, pairs, size };
}

/**
 * How alike two lines are, from 0 (nothing shared) to 1 (the same letters): the share of
 * neighbouring letter pairs they have in common (Dice's coefficient).
 *
 * A line that was only typed on, or cut at its end, is alike however short it is; an empty line
 * is like nothing.
 */
export function likeness(a: LineShape, b: LineShape): number {
  if (a.folded === '' || b.folded === '') return 0;
  if (a.folded === b.folded) return 1;
  if (a.folded.startsWith(b.folded) || b.folded.startsWith(a.folded)) return 0.9;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  const all = a.size + b.size;
  return all === 0 ? 0 : (2 * shared) / all;
}
