import { binomialQuantile } from './binomial-quantile.ts';

/** People, both ends counted. */
export type PeopleRange = { readonly low: number; readonly high: number };

/**
 * How many people of a category a fair lottery would usually give.
 *
 * Formula: 5th and 95th percentile of Binomial(n, p). Units: people. Of n = 0 members it is 0 to 0.
 *
 * @example lotteryRange(12, 0.2) // { low: 0, high: 5 }
 */
export function lotteryRange(members: number, share: number): PeopleRange {
  return {
    low: binomialQuantile(0.05, members, share),
    high: binomialQuantile(0.95, members, share),
  };
}
