import { expect, it } from 'vitest';
import { typedNumber } from './typed-number.ts';

it.each([
  ['9,850', 9850],
  [' 9 850 ', 9850],
  ['0', 0],
  ['-3', -3],
  ['', null],
])('reads "%s"', (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});

it.each(['about 9000', '9.5', '1e9', '९'])('makes "%s" a number no operation takes', (typed) => {
  expect(Number.isInteger(typedNumber(typed))).toBe(false);
});
