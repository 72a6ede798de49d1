/** Forgives the last digits where the quotient should be a whole number. */
const rounding = 1e-9;

/**
 * How many members a fair lottery needs for a 95% chance of at least one person from a category.
 *
 * Formula: ceil( ln 0.05 / ln(1 - p) ). Units: people; undefined for a share of 0, when no number
 * is enough.
 *
 * @example membersForOne(0.05) // 59
 */
export function membersForOne(share: number): number | undefined {
  if (share <= 0) return undefined;
  return Math.max(1, Math.ceil(Math.log(0.05) / Math.log1p(-share) - rounding));
}
