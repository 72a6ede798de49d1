import { expect, it } from 'vitest';
import { firstItem } from './last-place.ts';

const items = [
  { id: 11, notes: '' },
  { id: 12, notes: 'Apologies were received.' },
  { id: 13, notes: ' ' },
];

it('returns to where one was, else to what was written last, else to the beginning', () => {
  expect(firstItem(items, { itemId: 13 })).toBe(13);
  expect(firstItem(items, { itemId: 99 })).toBe(12);
  expect(firstItem(items.slice(0, 1), undefined)).toBe(11);
  expect(firstItem([], { itemId: 11 })).toBeUndefined();
});
