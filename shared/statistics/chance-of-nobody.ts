/**
 * Chance that a fair lottery has nobody from a category.
 *
 * Formula: (1 - p)^n. Units: probability, 0 to 1; 1 for a group of nobody.
 *
 * @example chanceOfNobody(12, 0.05) // 0.540
 */
export function chanceOfNobody(members: number, share: number): number {
  return (1 - share) ** members;
}
