/**
 * Coefficient of variation of the chances to be a member, across categories.
 *
 * Formula: CV = sqrt( X² / n ), which equals sqrt( sum p (r - 1)² ) with r = (k/n)/p. No unit; 0 is
 * an exact match. Undefined for an empty group. Pages use the adjusted one: this one is as large by
 * chance alone in a small group. Here for the identity with X² and for published values.
 *
 * @param pearson X² of the group
 */
export function coefficientOfVariation(pearson: number, members: number): number | undefined {
  return members === 0 ? undefined : Math.sqrt(pearson / members);
}
