import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { binomialCdf } from './binomial-cdf.ts';
import { binomialPmf } from './binomial-pmf.ts';
import { binomialQuantile } from './binomial-quantile.ts';

const members = fc.integer({ min: 0, max: 400 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

it('gives the chances of tossing coins', () => {
  const chances = [0, 1, 2, 3].map((k) => Number(binomialPmf(k, 3, 0.5).toFixed(12)));

  expect(chances).toEqual([0.125, 0.375, 0.375, 0.125]);
});

it('is certain where the share is nothing or everything', () => {
  expect([binomialPmf(0, 5, 0), binomialPmf(1, 5, 0)]).toEqual([1, 0]);
  expect([binomialPmf(5, 5, 1), binomialPmf(4, 5, 1)]).toEqual([1, 0]);
});

it('gives no chance to fewer than nobody or more than everybody', () => {
  expect([binomialPmf(-1, 5, 0.5), binomialPmf(6, 5, 0.5)]).toEqual([0, 0]);
});

it('adds up to 1 for any group and share', () => {
  fc.assert(
    fc.property(members, share, (n, p) => {
      let sum = 0;
      for (let k = 0; k <= n; k++) sum += binomialPmf(k, n, p);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});

it('has a quantile that is the first number of people to reach the level', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 100 }),
      share,
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      (n, p, level) => {
        const k = binomialQuantile(level, n, p);
        expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(level - 1e-9);
        expect(binomialCdf(k - 1, n, p)).toBeLessThan(level);
      },
    ),
  );
});

it('has a cumulative chance of 0 below nobody and 1 at everybody and beyond', () => {
  const chances = [-1, 5, 9].map((k) => Number(binomialCdf(k, 5, 0.3).toFixed(12)));

  expect(chances).toEqual([0, 1, 1]);
});
