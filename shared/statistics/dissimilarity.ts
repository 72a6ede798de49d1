import { measureOf, type Measure } from './measure.ts';

/** A category's part of the index of dissimilarity: half of |k/n - p|; 0 for an empty group. */
export const dissimilarityTerm: Measure = (people, members, share) =>
  members === 0 ? 0 : Math.abs(people / members - share) / 2;

/**
 * Index of dissimilarity: the share of seats that would have to change category to match exactly.
 *
 * Formula: D = ½ sum |k/n - p|. Units: share of the group, 0 to 1. A fair lottery of few people over
 * many categories gives a large D, so D is never shown without `lotteryDissimilarity`.
 */
export function dissimilarity(counts: readonly number[], shares: readonly number[]): number {
  return measureOf(dissimilarityTerm, counts, shares);
}
