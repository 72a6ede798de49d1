import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { binomialPmf } from './binomial-pmf.ts';
import { chanceOfNobody } from './chance-of-nobody.ts';
import { membersForOne } from './members-for-one.ts';

it.each([
  [0.01, [0.923, 0.886, 0.86, 0.818, 0.74], 299],
  [0.02, [0.851, 0.785, 0.739, 0.668, 0.545], 149],
  [0.05, [0.663, 0.54, 0.463, 0.358, 0.215], 59],
  [0.1, [0.43, 0.282, 0.206, 0.122, 0.042], 29],
  [0.15, [0.272, 0.142, 0.087, 0.039, 0.008], 19],
  [0.2, [0.168, 0.069, 0.035, 0.012, 0.001], 14],
  [0.3, [0.058, 0.014, 0.005, 0.001, 0], 9],
])('of share %d, nobody among 8, 12, 15, 20 and 30; members for one', (share, chances, members) => {
  const here = [8, 12, 15, 20, 30].map((n) => Number(chanceOfNobody(n, share).toFixed(3)));

  expect(here).toEqual(chances);
  expect(membersForOne(share)).toBe(members);
});

it('is what the binomial gives for nobody', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 100 }),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (n, p) => {
        expect(chanceOfNobody(n, p)).toBeCloseTo(binomialPmf(0, n, p), 9);
      },
    ),
  );
});

it('needs the fewest members that make one person at least 95% likely', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (p) => {
      const members = membersForOne(p) ?? Number.NaN;
      expect(1 - chanceOfNobody(members, p)).toBeGreaterThanOrEqual(0.95 - 1e-9);
      expect(1 - chanceOfNobody(members - 1, p)).toBeLessThan(0.95);
    }),
  );
});

it('asks for no member more where so many are just enough', () => {
  // Nobody among k with a chance of exactly 0.05: p = 1 - 0.05^(1/k).
  for (const k of [1, 2, 3, 5, 10, 59]) expect(membersForOne(1 - 0.05 ** (1 / k))).toBe(k);
});

it('needs one member where everybody is of the category, and has no answer where nobody is', () => {
  expect(membersForOne(1)).toBe(1);
  expect(membersForOne(0)).toBeUndefined();
});
