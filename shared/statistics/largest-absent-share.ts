/**
 * The largest share of the population a category may have, and nobody from it still be within the
 * lottery range of so many members.
 *
 * Formula: 1 - 0.05^(1/n), where (1 - p)^n is just 0.05. Units: share, 0 to 1; 1 for a group of
 * nobody.
 *
 * @example largestAbsentShare(12) // 0.221
 */
export function largestAbsentShare(members: number): number {
  return members <= 0 ? 1 : 1 - 0.05 ** (1 / members);
}
