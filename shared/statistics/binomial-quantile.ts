import { binomialPmf } from './binomial-pmf.ts';

/** Forgives the last digits of a sum that should be exactly the level. */
const rounding = 1e-12;

/**
 * The smallest number of people that a fair lottery stays at or below with a chance of at least `level`.
 *
 * Formula: min { k : P(X <= k) >= level }, X ~ Binomial(n, p). Units: people, 0 to n.
 *
 * @param level 0 to 1, for example 0.95
 */
export function binomialQuantile(level: number, n: number, p: number): number {
  let sum = 0;
  for (let k = 0; k < n; k++) {
    sum += binomialPmf(k, n, p);
    if (sum >= level - rounding) return k;
  }
  return n;
}
