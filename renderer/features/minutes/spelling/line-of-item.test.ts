import { expect, it } from 'vitest';
import { lineOfItem } from './line-of-item.ts';

const item = { position: 2, title: 'Parking' };

it('names the item and its unknown words', () => {
  expect(lineOfItem({ ...item, words: ['recieved'], count: 1 })).toBe(
    'Item 2, Parking: “recieved”',
  );
  expect(lineOfItem({ ...item, words: ['recieved', 'teh'], count: 2 })).toBe(
    'Item 2, Parking: “recieved” and “teh”',
  );
});

it('names five words and counts the others', () => {
  const words = ['a', 'b', 'c', 'd', 'e', 'f'];

  expect(lineOfItem({ ...item, words, count: 60 })).toBe(
    'Item 2, Parking: “a”, “b”, “c”, “d”, “e” and 55 more',
  );
});
