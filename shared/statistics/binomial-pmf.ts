import { logFactorial } from './log-factorial.ts';

/**
 * Chance that a fair lottery of n people gives exactly k from a category of share p.
 *
 * Formula: n! / (k! (n-k)!) p^k (1-p)^(n-k). Units: probability, 0 to 1; 0 outside 0..n.
 *
 * @example binomialPmf(1, 2, 0.5) // 0.5
 */
export function binomialPmf(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return 0;
  if (p <= 0) return k === 0 ? 1 : 0;
  if (p >= 1) return k === n ? 1 : 0;
  const waysLog = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
  return Math.exp(waysLog + k * Math.log(p) + (n - k) * Math.log1p(-p));
}
