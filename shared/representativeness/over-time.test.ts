import { expect, it } from 'vitest';
import { comparedReview } from '../../tests/fixtures/documents/review.ts';
import { sampleComparison, sampleComparisonSet } from '../../tests/fixtures/comparisons.ts';
import type { Review } from './review.ts';
import { changeInWords, overTime } from './over-time.ts';

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
  const lottery = { low: 0, high: 2 };
  const open = [
    { actual: 1, lottery, upTo: 2 },
    { actual: 0, lottery },
  ];
  expect(changeInWords(open)).toBe('1 fewer, as far as answered');
  expect(changeInWords([null, { actual: 1, lottery: { low: 0, high: 1 } }])).toBe('');
});
