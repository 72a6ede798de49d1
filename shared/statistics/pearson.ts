import { measureOf, type Measure } from './measure.ts';

/** A category's part of Pearson's statistic; infinite for a person from where nobody lives. */
export const pearsonTerm: Measure = (people, members, share) => {
  const expected = members * share;
  return people === expected ? 0 : (people - expected) ** 2 / expected;
};

/**
 * Pearson's statistic of a group against population shares.
 *
 * Formula: X² = sum (k - np)² / (np). No unit; 0 is an exact match. Infinite when a category of
 * share 0 has a member. Its chance is counted or simulated, never read from tables: with a PPG's
 * numbers nearly every expected count is below 5.
 */
export function pearson(counts: readonly number[], shares: readonly number[]): number {
  return measureOf(pearsonTerm, counts, shares);
}
