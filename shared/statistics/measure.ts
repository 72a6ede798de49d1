/**
 * What one category adds to a measure of unlikeness between a group and a population.
 *
 * Every measure here is a sum of such terms, which is what lets all possible groups be gone through
 * quickly: the terms are looked up, never worked out again.
 *
 * @param people k, the group's people in the category
 * @param members n
 * @param share p of the population
 */
export type Measure = (people: number, members: number, share: number) => number;

/** The measure of a whole group: the sum over its categories. `shares` add up to 1. */
export function measureOf(
  measure: Measure,
  counts: readonly number[],
  shares: readonly number[],
): number {
  const members = counts.reduce((sum, count) => sum + count, 0);
  return counts.reduce((sum, people, i) => sum + measure(people, members, shares[i] ?? 0), 0);
}
