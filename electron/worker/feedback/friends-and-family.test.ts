import { expect, it } from 'vitest';
import { monthOf } from './friends-and-family.ts';

it.each([
  ['FFT-GP-July-2026.csv', '2026-07-01', '2026-07-31'],
  ['gp_data_sept26.csv', '2026-09-01', '2026-09-30'],
  ['Practice level Feb 2028.csv', '2028-02-01', '2028-02-29'],
  ['fft-2026-07.csv', '2026-07-01', '2026-07-31'],
  ['fft 202607.csv', '2026-07-01', '2026-07-31'],
])('takes the month of %s from its name', (name, from, to) => {
  expect(monthOf(name)).toEqual({ from, to });
});

it.each(['FFT-GP-Summary-2026.csv', 'Decided 2026.csv', 'Mayfield 2026.csv', 'fft-2026-27.csv'])(
  'guesses no month from %s',
  (name) => {
    expect(monthOf(name)).toBeUndefined();
  },
);
