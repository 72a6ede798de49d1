import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import published from '../../tests/fixtures/ppg-reports/published-values.json' with { type: 'json' };
import { representationRatio } from './representation-ratio.ts';
import { wilsonInterval } from './wilson-interval.ts';

const newcombe = published.wilson_score_interval_95.rows.map(
  ({ x, n, low, high }) => [x, n, low, high] as const,
);

it.each([
  ...newcombe,
  [29, 29, 0.883, 1],
  [0, 12, 0, 0.2425],
  [1, 12, 0.0149, 0.3539],
  [3, 12, 0.0889, 0.5323],
  [6, 12, 0.2538, 0.7462],
  [12, 12, 0.7575, 1],
  [3, 8, 0.1368, 0.6943],
  [2, 18, 0.031, 0.328],
] as const)('of %d of %d people is %d to %d', (k, n, low, high) => {
  const interval = wilsonInterval(k, n);

  expect(interval?.low).toBeCloseTo(low, 4);
  expect(interval?.high).toBeCloseTo(high, 4);
});

it('is not there for a group of nobody', () => {
  expect(wilsonInterval(0, 0)).toBeUndefined();
});

it('holds the proportion and stays within 0 and 1', () => {
  const group = fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 }));
  fc.assert(
    fc.property(group, ([k, rest]) => {
      fc.pre(k + rest > 0);
      const interval = wilsonInterval(k, k + rest);
      expect(interval?.low).toBeGreaterThanOrEqual(0);
      expect(interval?.low).toBeLessThanOrEqual(k / (k + rest));
      expect(interval?.high).toBeGreaterThanOrEqual(k / (k + rest));
      expect(interval?.high).toBeLessThanOrEqual(1);
    }),
  );
});

it('mirrors when the category and the rest change places', () => {
  expect(wilsonInterval(3, 12)?.low).toBeCloseTo(1 - (wilsonInterval(9, 12)?.high ?? 0), 12);
});

it.each([
  [11, 182761, 1.179, 0.831, 1.267],
  [1, 29588, 0.662, 0.118, 2.811],
  [0, 8086, 0, 0, 7.05],
  [0, 8834, 0, 0, 6.45],
  [0, 5784, 0, 0, 9.86],
])(
  'divided by the share gives the ratio of %d of 12 in Trafford',
  (k, people, ratio, low, high) => {
    const found = representationRatio(k, 12, people / 235053);

    expect(found?.ratio).toBeCloseTo(ratio, 3);
    expect(found?.low).toBeCloseTo(low, 3);
    expect((found?.high ?? 0) / high).toBeCloseTo(1, 2);
  },
);

it('gives no ratio for a group of nobody or a category where nobody lives', () => {
  expect(representationRatio(0, 0, 0.2)).toBeUndefined();
  expect(representationRatio(1, 12, 0)).toBeUndefined();
});
