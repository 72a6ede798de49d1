import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestAbsentShare } from './largest-absent-share.ts';
import { lotteryRange } from './lottery-range.ts';

it.each([
  [1, 0.95],
  [3, 0.6316],
  [12, 0.2209],
  [60, 0.0487],
])('of %d members, categories up to %d may be absent by chance', (members, share) => {
  expect(largestAbsentShare(members)).toBeCloseTo(share, 4);
});

it('leaves every category absent in a group of nobody', () => {
  expect(largestAbsentShare(0)).toBe(1);
});

it('is the edge at which the lottery range begins to ask for somebody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (members) => {
      const share = largestAbsentShare(members);

      expect(lotteryRange(members, share - 1e-6).low).toBe(0);
      expect(lotteryRange(members, share + 1e-6).low).toBeGreaterThan(0);
    }),
  );
});
