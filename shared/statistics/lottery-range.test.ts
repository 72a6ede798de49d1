import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedPeople } from './expected-people.ts';
import { gapInPeople } from './gap-in-people.ts';
import { lotteryRange } from './lottery-range.ts';

it.each([
  [0.02, ['0-1', '0-2', '0-2']],
  [0.05, ['0-2', '0-3', '0-4']],
  [0.1, ['0-3', '0-4', '1-6']],
  [0.2, ['0-5', '1-7', '3-10']],
  [0.3, ['1-6', '3-9', '5-13']],
  [0.5, ['3-9', '6-14', '11-19']],
  [0.72, ['6-11', '11-18', '17-25']],
])('of share %d, among 12, 20 and 30', (share, ranges) => {
  const here = [12, 20, 30].map((members) => {
    const { low, high } = lotteryRange(members, share);
    return `${low}-${high}`;
  });

  expect(here).toEqual(ranges);
});

it('is nobody for a group of nobody, and everybody where all are of the category', () => {
  expect(lotteryRange(0, 0.4)).toEqual({ low: 0, high: 0 });
  expect(lotteryRange(7, 1)).toEqual({ low: 7, high: 7 });
  expect(lotteryRange(7, 0)).toEqual({ low: 0, high: 0 });
});

it('always holds the expected number, rounded to a person', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, p) => {
        const { low, high } = lotteryRange(n, p);
        expect(low).toBeLessThanOrEqual(Math.ceil(expectedPeople(n, p)));
        expect(high).toBeGreaterThanOrEqual(Math.floor(expectedPeople(n, p)));
      },
    ),
  );
});

it('measures the gap in people, negative for fewer than expected', () => {
  expect(gapInPeople(1, 12, 0.25)).toBe(-2);
  expect(gapInPeople(5, 12, 0.25)).toBe(2);
});
