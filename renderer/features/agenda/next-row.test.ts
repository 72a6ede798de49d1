import { expect, it } from 'vitest';
import { nextRow } from './next-row.ts';

const rows = [{ id: 7 }, { id: 3 }, { id: 9 }];

it.each([
  [7, 3],
  [3, 9],
  [9, 3],
  [1, undefined],
])('after row %j comes %j', (id, next) => {
  expect(nextRow(rows, id)).toBe(next);
});

it('is none when the only row goes away', () => {
  expect(nextRow([{ id: 7 }], 7)).toBeUndefined();
});
