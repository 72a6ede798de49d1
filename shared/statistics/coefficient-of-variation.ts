/**
 * Coefficient of variation of the chances to be a member, across categories.
 *
 * Formula: CV = sqrt( X² / n ), which equals sqrt( sum p (r - 1)² ) with r = (k/n)/p. No unit; 0 is
 * an exact match. Undefined for an empty group.
 *
 * @param pearson X² of the group
 */
export function coefficientOfVariation(pearson: number, members: number): number | undefined {
  return members === 0 ? undefined : Math.sqrt(pearson / members);
}
