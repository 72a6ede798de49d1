import { expectedPeople } from './expected-people.ts';

/**
 * How many people a group has more (or, negative, fewer) than a fair lottery gives on average.
 *
 * Formula: k - n p. Units: people, not rounded. Over all categories the gaps add up to 0. Comparisons
 * have the expected number at hand and take it off themselves; this is the formula to test them by.
 */
export function gapInPeople(actual: number, members: number, share: number): number {
  return actual - expectedPeople(members, share);
}
