import { expect, it } from 'vitest';
import { penceIn } from './activity-values.ts';

it.each([
  ['', null],
  ['120', 12_000],
  ['£1,200', 120_000],
  ['45.50', 4550],
  ['0.29', 29],
  ['about 10', 0.5],
  ['-3', 0.5],
])('reads a cost of %j', (typed, pence) => {
  expect(penceIn(typed)).toBe(pence);
});
