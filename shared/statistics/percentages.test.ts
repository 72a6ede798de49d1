import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { possibleShare } from '../population/checks/impossible-share.ts';
import { percentages } from './percentages.ts';

it('rounds each share by itself, a half upwards', () => {
  expect(percentages([1, 1, 1])).toEqual([33.3, 33.3, 33.3]);
  expect(percentages([2, 1])).toEqual([66.7, 33.3]);
  expect(percentages([1, 15])).toEqual([6.3, 93.8]);
});

it('gives no share of nobody, and the whole to the only one', () => {
  expect(percentages([0, 0])).toEqual([null, null]);
  expect(percentages([0, 7])).toEqual([0, 100]);
  expect(percentages([])).toEqual([]);
});

it('prints no share that the check of typed figures would call impossible', () => {
  const groups = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 19 });
  fc.assert(
    fc.property(groups, (counts) => {
      const all = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(all > 0);

      for (const share of percentages(counts)) {
        expect(possibleShare(share ?? -1, all).rounded).toBe(true);
      }
    }),
  );
});
