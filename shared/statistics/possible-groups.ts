/**
 * How many different groups there are of n people over m categories.
 *
 * Formula: C(n + m - 1, m - 1). Exact up to 2^53, a little off beyond, which is all the same to a
 * limit of two million.
 *
 * @example possibleGroups(20, 8) // 888030
 */
export function possibleGroups(members: number, categories: number): number {
  if (categories <= 0) return members === 0 ? 1 : 0;
  let ways = 1;
  for (let i = 1; i < categories; i++) ways = (ways * (members + i)) / i;
  return Math.round(ways);
}
