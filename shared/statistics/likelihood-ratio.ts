import { measureOf, type Measure } from './measure.ts';

/** A category's part of the likelihood ratio statistic; a category without people adds nothing. */
export const likelihoodRatioTerm: Measure = (people, members, share) =>
  people === 0 ? 0 : 2 * people * Math.log(people / (members * share));

/**
 * Likelihood ratio statistic of a group against population shares.
 *
 * Formula: G = 2 sum k ln( k / (np) ), with 0 ln 0 = 0. No unit; 0 is an exact match. Infinite when
 * a category of share 0 has a member. Pages compare by dissimilarity; this is here to be held against
 * published values and other programs.
 */
export function likelihoodRatio(counts: readonly number[], shares: readonly number[]): number {
  return measureOf(likelihoodRatioTerm, counts, shares);
}
