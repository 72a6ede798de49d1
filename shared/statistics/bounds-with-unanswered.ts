import type { PeopleRange } from './lottery-range.ts';

/**
 * How many people a category may have once everyone has answered.
 *
 * Formula: k to k + u. Units: people, both ends counted.
 *
 * @param answered k, people known to be in the category
 * @param unanswered u, people whose category is not known
 */
export function boundsWithUnanswered(answered: number, unanswered: number): PeopleRange {
  return { low: answered, high: answered + unanswered };
}
