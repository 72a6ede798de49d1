const known: number[] = [0];

/**
 * Natural logarithm of n!, so that products of factorials neither overflow nor lose their digits.
 *
 * Formula: ln n! = ln 1 + ln 2 + ... + ln n, each sum kept for the next call. n is whole, from 0.
 */
export function logFactorial(n: number): number {
  let sum = known[known.length - 1] ?? 0;
  for (let i = known.length; i <= n; i++) known[i] = sum += Math.log(i);
  return known[n] ?? Number.NaN;
}
