import { expect, it } from 'vitest';
import { comparedReview } from '../../tests/fixtures/documents/review.ts';
import { sampleComparison, sampleComparisonSet } from '../../tests/fixtures/comparisons.ts';
import type { Review } from './review.ts';
import { changeInWords, foundInWords } from './found-in-words.ts';
import { overTime } from './over-time.ts';

const reviewOf = (id: number, on: string, white: number, more: Partial<Review> = {}): Review => ({
  ...comparedReview(),
  id,
  on,
  comparison: sampleComparisonSet([
    sampleComparison('ethnic-group', [
      ['White', 80, white],
      ['Asian', 20, 1],
    ]),
  ]),
  ...more,
});

it('sets what was found beside each other, oldest first, corrected reviews left out', () => {
  const reviews = [
    reviewOf(3, '2026-10-01', 9),
    reviewOf(1, '2024-10-01', 12),
    reviewOf(2, '2025-10-01', 99, { correctedBy: 4 }),
  ];

  const [series] = overTime(reviews);

  expect(series?.reviews.map(({ id }) => id)).toEqual([1, 3]);
  expect(
    series?.rows.map(({ label, found }) => [label, ...found.map((one) => one?.actual)]),
  ).toEqual([
    ['White', 12, 9],
    ['Asian', 1, 1],
  ]);
  expect(series?.rows.map(({ found }) => changeInWords(found))).toEqual(['3 fewer', 'the same']);
});

it('does not set other categories beside these', () => {
  const detailed = sampleComparison('ethnic-group', [['Irish', 5, 1]]);
  const reviews = [
    reviewOf(1, '2024-10-01', 12, {
      comparison: sampleComparisonSet([{ ...detailed, categories: 'detailed' }]),
    }),
    reviewOf(2, '2025-10-01', 9),
  ];

  expect(overTime(reviews).map(({ reviews: of }) => of.length)).toEqual([1, 1]);
});

it('has nothing to show of reviews without figures', () => {
  expect(overTime([reviewOf(1, '2024-10-01', 1, { comparison: null })])).toEqual([]);
});

const lottery = { low: 0, high: 2 };
const found = (actual: number, upTo = actual) => ({ actual, lottery, upTo });

it('says how many there could be where somebody has not answered', () => {
  expect(foundInWords(found(0, 1))).toBe('0 (up to 1); lottery 0 to 2');
  expect(foundInWords({ actual: 3, lottery: { low: 1, high: 1 } })).toBe('3; lottery 1');
  expect(foundInWords(null)).toBe('no such category');
});

it.each([
  [found(1, 2), found(0), '1 to 2 fewer'],
  [found(1), found(3, 3), '2 more'],
  [found(1), found(3, 60), '2 to 59 more'],
  [found(1, 2), found(2), 'not known'],
  [found(0), found(0, 1), 'not known'],
  [found(0, 1), found(0, 1), 'not known'],
  [found(3), found(3), 'the same'],
  [null, found(1), ''],
])('claims no change that unanswered questions leave open', (first, last, said) => {
  expect(changeInWords([first, last])).toBe(said);
});
