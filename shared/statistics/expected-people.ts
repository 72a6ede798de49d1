/**
 * How many people of a category a fair lottery gives on average.
 *
 * Formula: e = n p. Units: people, not rounded.
 *
 * @param members n, the people in the group
 * @param share p, the category's share of the population, 0 to 1
 * @example expectedPeople(12, 0.25) // 3
 */
export function expectedPeople(members: number, share: number): number {
  return members * share;
}
