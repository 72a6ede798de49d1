/**
 * The coefficient of variation after taking off what chance alone gives on average.
 *
 * Formula: sqrt( max(0, (X² - (m - 1)) / n) ). No unit; 0 means no more than chance. Undefined for
 * an empty group.
 *
 * @param pearson X² of the group
 * @param categories m, those with people in the population
 */
export function adjustedCoefficientOfVariation(
  pearson: number,
  members: number,
  categories: number,
): number | undefined {
  if (members === 0) return undefined;
  return Math.sqrt(Math.max(0, (pearson - (categories - 1)) / members));
}
