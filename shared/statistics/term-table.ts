import type { Measure } from './measure.ts';

/**
 * A measure's terms for every category and every number of people, looked up at
 * `category * (members + 1) + people`.
 */
export function termTable(
  measure: Measure,
  members: number,
  shares: readonly number[],
): Float64Array {
  const width = members + 1;
  const table = new Float64Array(shares.length * width);
  shares.forEach((share, category) => {
    for (let people = 0; people < width; people++) {
      table[category * width + people] = measure(people, members, share);
    }
  });
  return table;
}
