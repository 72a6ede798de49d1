import { expect, it } from 'vitest';
import { numberFirstIn } from './number-first.ts';

it.each([
  ['AP3: JW rang. Done', 3],
  ['ap 3 - done', 3],
  ['AP12', 12],
])('“%s” begins with the number of an action', (line, number) => {
  expect(numberFirstIn(line)).toBe(number);
});

it.each(['Done: AP3', 'APs were read', 'AP3rd', 'AP', ''])('“%s” does not', (line) => {
  expect(numberFirstIn(line)).toBeUndefined();
});
