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

/** For whole halves of df the tail is a Poisson sum: e^-h (1 + h + h²/2! + ...), h = x/2. */
it.each([0.02, 0.5, 3, 6, 9, 10, 11, 14, 40, 200])('is the Poisson sum for even df at %d', (x) => {
  for (const df of [2, 4, 10, 20]) {
    let term = Math.exp(-x / 2);
    let sum = term;
    for (let i = 1; i < df / 2; i++) sum += term *= x / 2 / i;

    expect(chiSquaredUpperTail(x, df) / sum).toBeCloseTo(1, 9);
  }
});

/** Abramowitz & Stegun (1964), table 7.1: with one degree of freedom it is erfc(z) at x = 2z². */
it.each([
  [0.1, 0.887537083981715],
  [1, 0.157299207050285],
  [2, 0.004677734981047],
  [3, 0.000022090496998585],
])('is the error function’s complement at %d for one degree of freedom', (z, complement) => {
  expect(chiSquaredUpperTail(2 * z * z, 1) / complement).toBeCloseTo(1, 11);
});
