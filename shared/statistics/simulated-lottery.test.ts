import { expect, it } from 'vitest';
import { coefficientOfVariation } from './coefficient-of-variation.ts';
import { adjustedCoefficientOfVariation } from './adjusted-coefficient-of-variation.ts';
import { chiSquaredUpperTail } from './chi-squared-upper-tail.ts';
import { dissimilarity, dissimilarityTerm } from './dissimilarity.ts';
import { likelihoodRatio, likelihoodRatioTerm } from './likelihood-ratio.ts';
import { lotteryDissimilarity } from './lottery-dissimilarity.ts';
import { lotteryShare } from './lottery-share.ts';
import { pearson, pearsonTerm } from './pearson.ts';
import { rIndicator } from './r-indicator.ts';
import { simulatedLottery } from './simulated-lottery.ts';
import {
  sharesOf,
  traffordBroad,
  traffordDetailed,
} from '../../tests/fixtures/representativeness/trafford.ts';

const barnwellShares = [0.21, 0.1, 0.18, 0.16, 0.12, 0.1, 0.07, 0.06];
const barnwell = [0, 10, 21, 11, 6, 5, 7, 3];

it('agrees with Mendel’s peas', () => {
  const counts = [315, 108, 101, 32];
  const shares = sharesOf([9, 3, 3, 1]);

  expect(pearson(counts, shares)).toBeCloseTo(0.470024, 6);
  expect(chiSquaredUpperTail(pearson(counts, shares), 3)).toBeCloseTo(0.925426, 6);
  expect(lotteryShare(counts, shares, likelihoodRatioTerm).share).toBeCloseTo(0.9261, 2);
  expect(lotteryShare(counts, shares, pearsonTerm).share).toBeCloseTo(0.9272, 2);
});

it('agrees with peas of six classes', () => {
  const counts = [230, 85, 108, 80, 21, 32];
  const shares = sharesOf([6, 3, 3, 2, 1, 1]);

  expect(pearson(counts, shares)).toBeCloseTo(13.1511, 4);
  expect(likelihoodRatio(counts, shares)).toBeCloseTo(14.1559, 4);
  expect(lotteryShare(counts, shares, pearsonTerm).share).toBeCloseTo(0.0223, 2);
  expect(lotteryShare(counts, shares, likelihoodRatioTerm).share).toBeCloseTo(0.0151, 2);
});

it('judges the 63 members of a published report', () => {
  const x2 = pearson(barnwell, barnwellShares);
  const byDissimilarity = lotteryShare(barnwell, barnwellShares, dissimilarityTerm);
  const byPearson = lotteryShare(barnwell, barnwellShares, pearsonTerm);

  expect(x2).toBeCloseTo(25.988095, 6);
  expect(chiSquaredUpperTail(x2, 7)).toBeCloseTo(0.000506, 6);
  expect(dissimilarity(barnwell, barnwellShares)).toBeCloseTo(0.26778, 5);
  expect(dissimilarity(barnwell, barnwellShares) * 63).toBeCloseTo(16.87, 2);
  expect(lotteryDissimilarity(63, barnwellShares)).toBeCloseTo(0.13, 3);
  expect(coefficientOfVariation(x2, 63)).toBeCloseTo(0.642269, 6);
  expect(adjustedCoefficientOfVariation(x2, 63, 8)).toBeCloseTo(0.548998, 6);
  expect(byDissimilarity).toMatchObject({ method: 'simulated lotteries', groups: 100_000 });
  expect(byDissimilarity.share).toBeCloseTo(0.0006, 3);
  expect(byPearson.share).toBeCloseTo(0.0006, 3);
});

/** Members of that group per patient of a list, by age band. */
const strata = (listSize: number) =>
  barnwell.map((members, i) => {
    const people = listSize * (barnwellShares[i] ?? 0);
    return { people, propensity: members / people };
  });

it('shows why the R-indicator is not shown: it praises that very group', () => {
  const ofTenThousand = rIndicator(strata(10_000));

  expect(ofTenThousand.mean).toBeCloseTo(0.0063, 6);
  expect(ofTenThousand.deviation).toBeCloseTo(0.004046, 6);
  expect(ofTenThousand.rIndicator).toBeCloseTo(0.9919, 4);
  expect(rIndicator(strata(5_000)).rIndicator).toBeCloseTo(0.9838, 4);
});

const lotteries = { draws: 100_000, seed: 1, measure: dissimilarityTerm };

/** Mean and 95th percentile by simulation, to two decimals: what a fair lottery gives. */
function spread(members: number, shares: readonly number[]): string {
  const values = simulatedLottery({ ...lotteries, members, shares }).sort();
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  // The percentile is a fraction of a few people, so that halves need rounding upwards.
  return `${mean.toFixed(2)} ${((values[95_000] ?? 0) + 1e-9).toFixed(2)}`;
}

it.each([
  ['sex', [0.51, 0.49], ['0.14 0.37', '0.11 0.26', '0.09 0.21', '0.07 0.18', '0.04 0.10']],
  [
    'five ethnic groups',
    sharesOf(traffordBroad),
    ['0.18 0.34', '0.15 0.26', '0.12 0.20', '0.09 0.17', '0.05 0.09'],
  ],
  [
    'eight age bands',
    barnwellShares,
    ['0.37 0.54', '0.30 0.44', '0.23 0.34', '0.19 0.28', '0.10 0.15'],
  ],
  [
    'nineteen ethnic groups',
    sharesOf(traffordDetailed),
    ['0.29 0.45', '0.26 0.39', '0.21 0.30', '0.18 0.25', '0.10 0.14'],
  ],
])(
  'gives fair groups of 8, 12, 20, 30 and 100 over %s this much unlikeness',
  (_, shares, table) => {
    expect([8, 12, 20, 30, 100].map((n) => spread(n, shares))).toEqual(table);
  },
);

it('has the mean that is worked out without drawing', () => {
  const shares = sharesOf(traffordDetailed);
  const values = simulatedLottery({ ...lotteries, members: 20, shares });

  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;

  expect(mean).toBeCloseTo(lotteryDissimilarity(20, shares), 3);
});

it('draws the same lotteries from the same seed and others from another', () => {
  const simulation = { ...lotteries, draws: 50, members: 12, shares: barnwellShares };

  expect(simulatedLottery(simulation)).toEqual(simulatedLottery(simulation));
  expect(simulatedLottery({ ...simulation, seed: 2 })).not.toEqual(simulatedLottery(simulation));
});

it('is near the exact share where both can be had', () => {
  const shares = sharesOf(traffordBroad);
  const observed = dissimilarity([12, 0, 0, 0, 0], shares);
  const values = simulatedLottery({ ...lotteries, members: 12, shares });

  const atLeast = values.filter((value) => value >= observed - 1e-9).length / values.length;

  expect(atLeast).toBeCloseTo(0.144466, 2);
});

it('simulates 30 members over 19 categories in a moment', () => {
  const counts = [24, 1, 0, 0, 1, 0, 0, 0, 0, 2, 1, 0, 0, 0, 1, 0, 0, 0, 0];
  const started = performance.now();

  lotteryShare(counts, sharesOf(traffordDetailed), pearsonTerm);

  expect(performance.now() - started).toBeLessThan(1000);
});

it.each([1000, 10_000])('draws groups of %i to the mean that is worked out', (members) => {
  const shares = sharesOf(traffordDetailed);

  const values = simulatedLottery({ ...lotteries, draws: 20_000, members, shares });

  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(mean).toBeCloseTo(lotteryDissimilarity(members, shares), 4);
});
