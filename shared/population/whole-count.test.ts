import { expect, it } from 'vitest';
import { parseWholeCount } from './whole-count.ts';

it.each([
  ['5803', 5803],
  ['0', 0],
  [' 12 ', 12],
  ['5,803', 5803],
  ['60,606,345', 60_606_345],
  ['7.0', 7],
])('reads %j', (text, count) => {
  expect(parseWholeCount(text)).toBe(count);
});

it.each(['', '*', '-3', '4029.25', '1e3', '58,03', 'ALL', '/'])(
  'does not take %j for a number of people',
  (text) => {
    expect(parseWholeCount(text)).toBeUndefined();
  },
);
