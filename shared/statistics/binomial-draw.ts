import { binomialPmf } from './binomial-pmf.ts';

/**
 * The number of people that one lottery gives a category: k of Binomial(n, p) for one uniform number.
 *
 * Goes outward from the likeliest number, where almost all of the chance is, so that a draw costs
 * about as many steps as the standard deviation has people; one for each person would cost n.
 *
 * Source: Kemp (1986), A modal method for generating binomial variables, Communications in
 * Statistics - Theory and Methods 15(3).
 *
 * @param uniform above 0 and below 1
 */
export function binomialDraw(n: number, p: number, uniform: number): number {
  if (p <= 0 || n === 0) return 0;
  if (p >= 1) return n;
  const odds = p / (1 - p);
  const mode = Math.min(n, Math.floor((n + 1) * p));
  let up = mode;
  let down = mode;
  let chanceUp = binomialPmf(mode, n, p);
  let chanceDown = chanceUp;
  let left = uniform - chanceUp;
  while (left > 0) {
    if (up === n && down === 0) return mode; // the last digits of a sum that should be 1
    if (up < n) {
      chanceUp *= ((n - up) / (up + 1)) * odds;
      up++;
      left -= chanceUp;
      if (left <= 0) return up;
    }
    if (down > 0) {
      chanceDown *= down / ((n - down + 1) * odds);
      down--;
      left -= chanceDown;
      if (left <= 0) return down;
    }
  }
  return mode;
}
