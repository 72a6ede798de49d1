import { expect, it } from 'vitest';
import { binomialDraw } from './binomial-draw.ts';
import { binomialPmf } from './binomial-pmf.ts';
import { seededRandom } from './seeded-random.ts';

it('is certain where nobody or everybody is of the category', () => {
  expect([
    binomialDraw(0)(5, 0.5),
    binomialDraw(1)(5, 0.5),
    binomialDraw(1)(5, 2 ** -33),
    binomialDraw(0.3)(0, 0.5),
    binomialDraw(0)(0, 0.5),
    binomialDraw(1)(0, 0.5),
  ]).toEqual([0, 5, 5, 0, 0, 0]);
});

it.each([
  [7, 0.3],
  [40, 0.02],
  [40, 0.97],
])('gives each number of %i people at a share of %d as often as its chance', (n, p) => {
  const steps = 200_000;
  const draw = binomialDraw(p);
  const seen = Array.from({ length: n + 1 }, () => 0);
  for (let i = 0; i < steps; i++) {
    const k = draw(n, (i + 0.5) / steps);
    seen[k] = (seen[k] ?? 0) + 1;
  }

  seen.forEach((times, k) => expect(times / steps).toBeCloseTo(binomialPmf(k, n, p), 4));
});

it('stays within the group for large groups and the ends of the uniform numbers', () => {
  const draw = binomialDraw(0.137);
  const word = seededRandom(1);
  const draws = Array.from({ length: 2_000 }, () => draw(5_000, word() / 2 ** 32));
  const mean = draws.reduce((sum, k) => sum + k, 0) / draws.length;

  expect(mean).toBeGreaterThan(680);
  expect(mean).toBeLessThan(690);
  for (const uniform of [0, 2 ** -32, 1 - 2 ** -32, 1 - 2 ** -53]) {
    expect(draw(5_000, uniform)).toBeGreaterThanOrEqual(0);
    expect(draw(5_000, uniform)).toBeLessThanOrEqual(5_000);
  }
});

it('draws the fewest people whose cumulative chance is above the uniform number', () => {
  const oneOfTwo = binomialDraw(0.5);

  // P(K <= 0) = 0.25 and P(K <= 1) = 0.75.
  expect([0.2499, 0.25, 0.7499, 0.75].map((uniform) => oneOfTwo(2, uniform))).toEqual([0, 1, 1, 2]);
});

it('draws for one size after another from the same share', () => {
  const draw = binomialDraw(0.5);
  const middles = [10, 4, 10, 1, 0, 4].map((n) => draw(n, 0.5 - 1e-12));

  expect(middles).toEqual([5, 2, 5, 0, 0, 2]);
});
