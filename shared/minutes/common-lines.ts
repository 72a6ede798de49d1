/** A line that stands in both texts: its place in the first and in the second, from 0. */
export type LinePair = readonly [before: number, after: number];

type Stretch = {
  readonly from: LinePair;
  /** The places after the last line. */
  readonly to: LinePair;
};

/**
 * The lines two texts share, in order in both.
 *
 * The patience method (Bram Cohen): equal beginnings and endings are taken first, then the lines
 * that occur once in each, and so on between those. It stays quick when 100,000 characters are
 * pasted, and it does not tie texts together by their empty lines alone.
 */
export function commonLines(before: readonly string[], after: readonly string[]): LinePair[] {
  const pairs: LinePair[] = [];
  const waiting: Stretch[] = [{ from: [0, 0], to: [before.length, after.length] }];
  for (let stretch = waiting.pop(); stretch; stretch = waiting.pop()) {
    const { ends, rest } = trimEnds(before, after, stretch);
    pairs.push(...ends);
    const anchors = inOrder(sharedOnce(before, after, rest));
    if (anchors.length === 0) continue;
    pairs.push(...anchors);
    waiting.push(...between(rest, anchors));
  }
  return pairs.sort(([a], [b]) => a - b);
}

function trimEnds(before: readonly string[], after: readonly string[], { from, to }: Stretch) {
  const ends: LinePair[] = [];
  let [i, j] = from;
  let [m, n] = to;
  while (i < m && j < n && before[i] === after[j]) ends.push([i++, j++]);
  while (i < m && j < n && before[m - 1] === after[n - 1]) ends.push([--m, --n]);
  return { ends, rest: { from: [i, j], to: [m, n] } satisfies Stretch };
}

/** Lines that occur exactly once in each of the two stretches, in the order of the first. */
function sharedOnce(
  before: readonly string[],
  after: readonly string[],
  { from, to }: Stretch,
): LinePair[] {
  const second = placesOfSingles(after, from[1], to[1]);
  return [...placesOfSingles(before, from[0], to[0])].flatMap(([line, i]): LinePair[] => {
    const j = second.get(line);
    return j === undefined ? [] : [[i, j]];
  });
}

function placesOfSingles(lines: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  const several = new Set<string>();
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    if (places.has(line)) several.add(line);
    else places.set(line, at);
  }
  for (const line of several) places.delete(line);
  return places;
}

/** The longest run of pairs that keeps its order in the second text too (patience sorting). */
function inOrder(pairs: readonly LinePair[]): LinePair[] {
  const tops: number[] = [];
  const previous: number[] = [];
  for (const [at, [, after]] of pairs.entries()) {
    let pile = tops.findIndex((top) => (pairs[top]?.[1] ?? 0) > after);
    if (pile === -1) pile = tops.length;
    previous[at] = tops[pile - 1] ?? -1;
    tops[pile] = at;
  }
  const run: LinePair[] = [];
  for (let at = tops.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** The stretches between anchors, before the first and after the last. */
function between({ from, to }: Stretch, anchors: readonly LinePair[]): Stretch[] {
  const starts = [from, ...anchors.map(([i, j]): LinePair => [i + 1, j + 1])];
  const ends = [...anchors, to];
  return starts.map((start, index) => ({ from: start, to: ends[index] ?? to }));
}
