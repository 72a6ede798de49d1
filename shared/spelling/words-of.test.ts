import { expect, it } from 'vitest';
import { placesOf, wordsOf } from './words-of.ts';

const words = (text: string) => [...wordsOf(text)];

it('takes each word once, with how often it stands there', () => {
  expect(words('The chair thanked the chair’s deputy')).toEqual([
    ['The', 1],
    ['chair', 2],
    ['thanked', 1],
    ['the', 1],
    ['deputy', 1],
  ]);
});

it('leaves numbers, AP36, abbreviations and addresses alone', () => {
  expect(words('AP36 PPG GPs ToR 24th www.example.org jo@example.org A')).toEqual([]);
});

it('finds whole words only, however the apostrophe is typed', () => {
  expect(placesOf('car', 'car park, scar, car')).toEqual([
    { from: 0, to: 3 },
    { from: 16, to: 19 },
  ]);
  expect(placesOf("don't", 'I don’t')).toEqual([{ from: 2, to: 7 }]);
});
