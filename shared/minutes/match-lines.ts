import { commonLines, type LinePair } from './common-lines.ts';
import { likeness, lineShape, sameLineFrom } from './likeness.ts';

/** Which line of the old text each line of the new text was; the rest were removed or are new. */
export type LineMatches = {
  /** The same words, at the same place or moved. */
  readonly kept: readonly LinePair[];
  /** The same line with other words. */
  readonly changed: readonly LinePair[];
};

/** How far apart, in lines of one changed stretch, an edited line is looked for. */
const reach = 10;

/** Matches the lines of two versions of a text; each line has at most one partner. */
export function matchLines(before: readonly string[], after: readonly string[]): LineMatches {
  const common = commonLines(before, after);
  const moved = movedLines(before, after, common);
  const kept = [...common, ...moved];
  return { kept, changed: editedLines(before, after, common, kept) };
}

/** Lines with words that stand in both texts, once each among those left over: cut and pasted. */
function movedLines(
  before: readonly string[],
  after: readonly string[],
  taken: readonly LinePair[],
): LinePair[] {
  const left = leftOver(before, after, taken);
  const places = Map.groupBy(left.after, (j) => after[j] ?? '');
  return left.before.flatMap((i): LinePair[] => {
    const line = before[i] ?? '';
    const j = line.trim() === '' ? undefined : places.get(line)?.shift();
    return j === undefined ? [] : [[i, j]];
  });
}

/** Between two lines that stayed, the pairs most alike are the same line with other words. */
function editedLines(
  before: readonly string[],
  after: readonly string[],
  common: readonly LinePair[],
  kept: readonly LinePair[],
): LinePair[] {
  const left = leftOver(before, after, kept);
  const stretchOfOld = stretches(common.map(([i]) => i));
  const stretchOfNew = stretches(common.map(([, j]) => j));
  const newByStretch = Map.groupBy(left.after, stretchOfNew);
  const candidates = [...Map.groupBy(left.before, stretchOfOld)].flatMap(([stretch, olds]) => {
    const news = shapes(after, newByStretch.get(stretch) ?? []);
    return shapes(before, olds).flatMap(({ place: i, shape }, at) =>
      news
        .slice(Math.max(0, at - reach), at + reach + 1)
        .map(({ place: j, shape: other }) => ({ i, j, alike: likeness(shape, other) })),
    );
  });
  return mostAlike(candidates.filter(({ alike }) => alike >= sameLineFrom));
}

type Candidate = { readonly i: number; readonly j: number; readonly alike: number };

/** The most alike pairs first, each line once. */
function mostAlike(candidates: readonly Candidate[]): LinePair[] {
  const usedOld = new Set<number>();
  const usedNew = new Set<number>();
  return candidates
    .toSorted((a, b) => b.alike - a.alike)
    .filter(({ i, j }) => {
      if (usedOld.has(i) || usedNew.has(j)) return false;
      usedOld.add(i);
      usedNew.add(j);
      return true;
    })
    .map(({ i, j }): LinePair => [i, j])
    .sort(([a], [b]) => a - b);
}

const shapes = (lines: readonly string[], places: readonly number[]) =>
  places.map((place) => ({ place, shape: lineShape(lines[place] ?? '') }));

function leftOver(before: readonly string[], after: readonly string[], taken: readonly LinePair[]) {
  const old = new Set(taken.map(([i]) => i));
  const fresh = new Set(taken.map(([, j]) => j));
  return {
    before: [...before.keys()].filter((i) => !old.has(i)),
    after: [...after.keys()].filter((j) => !fresh.has(j)),
  };
}

/** The number of the stretch a place lies in: how many of the lines that stayed come before it. */
function stretches(stayed: readonly number[]): (place: number) => number {
  return (place) => {
    let [low, high] = [0, stayed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((stayed[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
