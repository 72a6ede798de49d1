import { expect, it } from 'vitest';
import { binomialPmf } from './binomial-pmf.ts';

/** Two-sided exact test: chances of all outcomes no likelier than the one at hand. */
function twoSided(k: number, n: number, p: number): number {
  const here = binomialPmf(k, n, p) * (1 + 1e-7);
  let sum = 0;
  for (let i = 0; i <= n; i++) {
    const chance = binomialPmf(i, n, p);
    if (chance <= here) sum += chance;
  }
  return sum;
}

/** Chance that a group drawn with half its fair share is seen at 5% to have too few. */
function power(n: number, p: number): number {
  let sum = 0;
  for (let k = 0; k < n * p; k++) if (twoSided(k, n, p) <= 0.05) sum += binomialPmf(k, n, p / 2);
  return sum;
}

/** Worked out from the published shares; the reason why no stars or p-values are shown. */
it.each([
  [0.1, [0, 0, 0, 0, 0.17]],
  [0.2, [0, 0, 0.12, 0.18, 0.56]],
  [0.28, [0, 0.16, 0.21, 0.38, 0.74]],
  [0.5, [0.1, 0.39, 0.62, 0.8, 0.99]],
])('a test would hardly notice a category of share %d at half its share', (p, expected) => {
  const powers = [8, 12, 20, 30, 63].map((n) => power(n, p));

  expect(powers.map((value) => Number(value.toFixed(2)))).toEqual(expected);
});
