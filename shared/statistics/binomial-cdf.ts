import { binomialPmf } from './binomial-pmf.ts';

/**
 * Chance that a fair lottery of n people gives k or fewer from a category of share p.
 *
 * Formula: sum of Binomial(i; n, p) over i = 0..k. Units: probability, 0 to 1. No page shows it, since
 * it invites a verdict on one category; it is here to hold the lottery range against.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  let sum = 0;
  for (let i = 0; i <= Math.min(k, n); i++) sum += binomialPmf(i, n, p);
  return Math.min(1, sum);
}
