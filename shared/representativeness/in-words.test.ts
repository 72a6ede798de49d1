import { expect, it } from 'vitest';
import { listOr, lotteriesInWords, nobodyEither, people, shareInWords } from './in-words.ts';

it.each([
  [1, 'every fair lottery'],
  [1 - 1e-12, 'every fair lottery'],
  [0.9996, 'nearly every fair lottery'],
  [0.97, 'more than 9 fair lotteries in 10'],
  [0.949, 'about 9 fair lotteries in 10'],
  [0.543909, 'about 5 fair lotteries in 10'],
  [0.144466, 'about 1 fair lottery in 10'],
  [0.0949, 'about 9 fair lotteries in 100'],
  [0.0488, 'about 5 fair lotteries in 100'],
  [0.0006, 'fewer than 1 fair lottery in 1,000'],
  [0.001, 'about 1 fair lottery in 1,000'],
  [0, 'no fair lottery'],
  [0.0001, 'fewer than 1 fair lottery in 1,000'],
])('says a chance of %d as %s', (chance, words) => {
  expect(lotteriesInWords(chance)).toBe(words);
});

it.each([
  [1, 'all'],
  [0.999, 'more than 99 in every 100'],
  [0.0966, 'about 10 in every 100'],
  [0.0026, 'about 3 in every 1,000'],
  [0.0002, 'fewer than 1 in every 1,000'],
])('says a share of %d as %s', (share, words) => {
  expect(shareInWords(share)).toBe(words);
});

it('says of an empty category how often a lottery leaves it empty too', () => {
  expect(nobodyEither(0.28)).toBe('Nobody either in about 3 fair lotteries in 10');
  expect(nobodyEither(1)).toBe('Nobody either in every fair lottery');
});

it('says one person in the singular', () => {
  expect([0, 1, 3].map((count) => people(count, 'member', 'members'))).toEqual([
    '0 members',
    '1 member',
    '3 members',
  ]);
});

it('lists with or', () => {
  expect([listOr([]), listOr(['a']), listOr(['a', 'b']), listOr(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
});
