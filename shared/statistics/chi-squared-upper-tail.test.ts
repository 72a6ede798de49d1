import { expect, it } from 'vitest';
import { chiSquaredUpperTail } from './chi-squared-upper-tail.ts';

/** 5% and 1% points of printed tables. */
it.each([
  [3.841459, 1, 0.05],
  [6.634897, 1, 0.01],
  [5.991465, 2, 0.05],
  [14.06714, 7, 0.05],
  [18.47531, 7, 0.01],
  [28.8693, 18, 0.05],
  [0.710723, 4, 0.95],
])('of %d at %d degrees of freedom is %d', (x, df, tail) => {
  expect(chiSquaredUpperTail(x, df)).toBeCloseTo(tail, 6);
});

it('is certain from 0', () => {
  expect(chiSquaredUpperTail(0, 3)).toBe(1);
});
