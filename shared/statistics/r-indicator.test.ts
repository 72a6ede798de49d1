import { expect, it } from 'vitest';
import published from '../../tests/fixtures/ppg-reports/published-values.json' with { type: 'json' };
import { rIndicator } from './r-indicator.ts';

it.each([
  [[500, 0.6], [500, 0.4], 0.5, 0.1, 0.8, 0.2],
  [[800, 0.5], [200, 0.3], 0.46, 0.08, 0.84, 0.1739],
] as const)('agrees with worked arithmetic for %j and %j', (first, second, mean, s, r, cv) => {
  const spread = rIndicator(
    [first, second].map(([people, propensity]) => ({ people, propensity })),
  );

  expect(spread.mean).toBeCloseTo(mean, 10);
  expect(spread.deviation).toBeCloseTo(s, 10);
  expect(spread.rIndicator).toBeCloseTo(r, 10);
  expect(spread.cv).toBeCloseTo(cv, 4);
});

it.each(published.distribution_distances.r_indicator)(
  'agrees with the published value for $propensities',
  ({ propensities, value }) => {
    const strata = propensities.map((propensity) => ({ people: 1, propensity }));

    expect(rIndicator(strata, 'sample').rIndicator).toBeCloseTo(value, 12);
  },
);
