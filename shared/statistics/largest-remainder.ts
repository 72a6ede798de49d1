/**
 * Whole numbers in proportion to weights that add up exactly to a total.
 *
 * Each weight first gets the whole part of its quota; what is left goes to the largest fractions,
 * to the earlier one where two are equal. For whole people in proportion to weights, such as parts of
 * areas; not for percentages, which must be true one by one. All 0 when every weight is 0.
 *
 * Source: the method of Hamilton and Hare.
 *
 * @example largestRemainder([1, 1, 1], 100) // [34, 33, 33]
 */
export function largestRemainder(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const quotas = weights.map((weight) => (weight / sum) * total);
  const seats = quotas.map((quota) => Math.floor(quota + rounding));
  const left = total - seats.reduce((all, seat) => all + seat, 0);
  const byFraction = [...quotas.keys()].sort((a, b) => fraction(b) - fraction(a) || a - b);
  for (const place of byFraction.slice(0, left)) seats[place] = (seats[place] ?? 0) + 1;
  return seats;

  function fraction(place: number): number {
    return Number(((quotas[place] ?? 0) - (seats[place] ?? 0)).toFixed(9));
  }
}

/** A quota that should be whole may fall short of it in its last digits. */
const rounding = 1e-9;
