/**
 * Shares of a whole in per cent, each rounded by itself to one decimal: 100 k_c / Σk, a half upwards.
 * Null where there is nobody. They may miss 100.0 together; made to fit, some of them would be
 * wrong: no 33.4 % of three people can be.
 *
 * Source: how the Office for National Statistics prints Census shares, with a note on rounding.
 *
 * @example percentages([1, 1, 1]) // [33.3, 33.3, 33.3]
 */
export function percentages(counts: readonly number[]): (number | null)[] {
  const sum = counts.reduce((all, count) => all + count, 0);
  return counts.map((count) => (sum > 0 ? Math.round((1000 * count) / sum) / 10 : null));
}
