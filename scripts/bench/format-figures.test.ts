import { expect, it } from 'vitest';
import { formatFigures } from './format-figures.ts';

it('says of each figure whether it is reached, in its own unit', () => {
  const figures = [
    { name: 'A', ratio: 1.234, bound: 2, unit: 'times', detail: 'one against another' },
    { name: 'B', ratio: 1600.4, bound: 1500, unit: 'ms', detail: 'median of 5' },
    { name: 'C', ratio: 200, bound: 200, unit: 'kB', detail: 'all of it' },
  ] as const;

  expect(formatFigures(figures)).toEqual([
    'reached  A: 1.23 times, at most 2.00 times (one against another)',
    'MISSED   B: 1600 ms, at most 1500 ms (median of 5)',
    'reached  C: 200 kB, at most 200 kB (all of it)',
  ]);
});
