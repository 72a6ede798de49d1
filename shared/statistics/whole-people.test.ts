import { expect, it } from 'vitest';
import { wholePeople } from './whole-people.ts';

it('rounds a column of people so that it adds up to its rounded total', () => {
  expect(wholePeople([3126.5, 3300.5])).toEqual([3127, 3300]);
  expect(wholePeople([306.5, 140.5, 53])).toEqual([307, 140, 53]);
  expect(wholePeople([4, 0])).toEqual([4, 0]);
  expect(wholePeople([])).toEqual([]);
});
