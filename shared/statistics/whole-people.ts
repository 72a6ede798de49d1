import { largestRemainder } from './largest-remainder.ts';

/**
 * The people of a column in whole numbers that add up to its rounded total: the one way in which
 * split bands and weighed areas are rounded, so that page, paper and spreadsheet say the same.
 *
 * @example wholePeople([3126.5, 3300.5]) // [3127, 3300]
 */
export const wholePeople = (counts: readonly number[]): number[] =>
  largestRemainder(counts, Math.round(counts.reduce((sum, count) => sum + count, 0)));
