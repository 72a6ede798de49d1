import { expect, it } from 'vitest';
import { rowsInWords } from './rows-in-words.ts';

const tidy = { key: 'census tidy', words: 'Tidy', about: 'areas' } as const;

it.each([
  [4, 556, '4 taken of 556 read. The others are of other areas, or percentages instead of people.'],
  [0, 1, '0 taken of 1 read. The others are of other areas, or percentages instead of people.'],
  [1, 1, 'The only one taken'],
  [1200, 1200, 'All 1,200 taken'],
])('says of %i rows of %i what became of the others', (rowsTaken, rowsRead, words) => {
  expect(rowsInWords({ rowsTaken, rowsRead, format: tidy })).toBe(words);
});
