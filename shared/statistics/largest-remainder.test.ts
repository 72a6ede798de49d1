import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestRemainder } from './largest-remainder.ts';

const weights = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 20 });

it('makes percentages of one decimal that add up to 100.0', () => {
  expect(largestRemainder([1, 1, 1], 1000)).toEqual([334, 333, 333]);
  expect(largestRemainder([13, 4, 2], 1000)).toEqual([684, 211, 105]);
});

it('leaves whole quotas as they are', () => {
  expect(largestRemainder([29, 71], 100)).toEqual([29, 71]);
});

it('gives nothing to anybody when nobody weighs anything', () => {
  expect(largestRemainder([0, 0], 1000)).toEqual([0, 0]);
  expect(largestRemainder([], 1000)).toEqual([]);
});

it('adds up exactly, is within one of the quota, and gives nothing to weight nothing', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 0, max: 10_000 }), (given, total) => {
      const sum = given.reduce((all, weight) => all + weight, 0);
      fc.pre(sum > 0);

      const seats = largestRemainder(given, total);

      expect(seats.reduce((all, seat) => all + seat, 0)).toBe(total);
      for (const [place, weight] of given.entries()) {
        expect(Math.abs((seats[place] ?? 0) - (weight / sum) * total)).toBeLessThan(1);
        expect(weight > 0 || seats[place] === 0).toBe(true);
      }
    }),
  );
});
