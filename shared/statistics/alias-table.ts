/** Draws a category with its share's chance in constant time, from one random word. */
export type AliasTable = {
  /** By column: the word's fraction below which the column keeps its own category. */
  readonly keep: Float64Array;
  /** By column: the other category. */
  readonly other: Uint16Array;
};

/**
 * Cuts shares into columns of equal width, each holding at most two categories.
 *
 * Source: Vose MD (1991), IEEE Transactions on Software Engineering 17(9):972-975. `shares` add up
 * to 1.
 */
export function aliasTable(shares: readonly number[]): AliasTable {
  const columns = shares.length;
  const keep = new Float64Array(columns).fill(1);
  const other = Uint16Array.from(shares.keys());
  const rest = shares.map((share) => share * columns);
  const below = [...rest.keys()].filter((i) => (rest[i] ?? 0) < 1);
  const above = [...rest.keys()].filter((i) => (rest[i] ?? 0) >= 1);
  let small = below.pop();
  let large = above.pop();
  while (small !== undefined && large !== undefined) {
    const filled = rest[small] ?? 0;
    keep[small] = filled;
    other[small] = large;
    const remaining = (rest[large] ?? 0) - (1 - filled);
    rest[large] = remaining;
    if (remaining < 1) {
      small = large;
      large = above.pop();
    } else {
      small = below.pop();
    }
  }
  return { keep, other };
}
