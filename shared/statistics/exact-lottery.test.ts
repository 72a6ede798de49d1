import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import published from '../../tests/fixtures/ppg-reports/published-values.json' with { type: 'json' };
import { adjustedCoefficientOfVariation } from './adjusted-coefficient-of-variation.ts';
import { chiSquaredUpperTail } from './chi-squared-upper-tail.ts';
import { dissimilarity, dissimilarityTerm } from './dissimilarity.ts';
import { exactLottery } from './exact-lottery.ts';
import { likelihoodRatio, likelihoodRatioTerm } from './likelihood-ratio.ts';
import { logFactorial } from './log-factorial.ts';
import { lotteryDissimilarity } from './lottery-dissimilarity.ts';
import { lotteryShare } from './lottery-share.ts';
import { measureOf, type Measure } from './measure.ts';
import { pearson, pearsonTerm } from './pearson.ts';
import { sharesOf, traffordBroad } from '../../tests/fixtures/representativeness/trafford.ts';

/** Orders groups by how improbable they are. */
const improbability: Measure = (people, _members, share) =>
  logFactorial(people) - people * Math.log(share);

const contingency = { counts: [6, 1, 3], shares: [0.402, 0.479, 0.119] };

it('agrees with the R package contingencytables', () => {
  const { counts, shares } = contingency;

  expect(pearson(counts, shares)).toBeCloseTo(6.727, 4);
  expect(likelihoodRatio(counts, shares)).toBeCloseTo(7.221, 3);
  expect(chiSquaredUpperTail(likelihoodRatio(counts, shares), 2)).toBeCloseTo(0.02704, 5);
  expect(chiSquaredUpperTail(pearson(counts, shares), 2)).toBeCloseTo(0.034614, 6);
  expect(lotteryShare(counts, shares, pearsonTerm).share).toBeCloseTo(0.04792, 5);
  expect(lotteryShare(counts, shares, likelihoodRatioTerm).share).toBeCloseTo(0.034516, 6);
  expect(lotteryShare(counts, shares, improbability).share).toBeCloseTo(0.018639, 6);
});

it('agrees with an enumeration made elsewhere', () => {
  const { observed, probabilities, ...expected } = published.exact_multinomial;

  expect(lotteryShare(observed, probabilities, improbability).share).toBeCloseTo(
    expected.p_probability_mass,
    10,
  );
  expect(lotteryShare(observed, probabilities, pearsonTerm).share).toBeCloseTo(
    expected.p_pearson_chi_square_ordering,
    10,
  );
});

it('judges twelve members in Trafford', () => {
  const counts = [11, 1, 0, 0, 0];
  const shares = sharesOf(traffordBroad);
  const asUnlike = lotteryShare(counts, shares, dissimilarityTerm);

  expect(pearson(counts, shares)).toBeCloseTo(1.630417, 6);
  expect(lotteryShare(counts, shares, pearsonTerm).share).toBeCloseTo(0.824293, 6);
  expect(lotteryShare(counts, shares, likelihoodRatioTerm).share).toBeCloseTo(0.653649, 6);
  expect(dissimilarity(counts, shares)).toBeCloseTo(0.139136, 6);
  expect(asUnlike.share).toBeCloseTo(0.543909, 6);
  expect(asUnlike).toMatchObject({ method: 'every possible group', groups: 1820 });
  expect(lotteryDissimilarity(12, shares)).toBeCloseTo(0.153168, 6);
  expect(adjustedCoefficientOfVariation(pearson(counts, shares), 12, 5)).toBe(0);
});

it('judges twelve White members in Trafford', () => {
  const counts = [12, 0, 0, 0, 0];
  const shares = sharesOf(traffordBroad);

  expect(pearson(counts, shares)).toBeCloseTo(3.433468, 6);
  expect(lotteryShare(counts, shares, pearsonTerm).share).toBeCloseTo(0.343196, 6);
  expect(dissimilarity(counts, shares)).toBeCloseTo(0.222469, 6);
  expect(lotteryShare(counts, shares, dissimilarityTerm).share).toBeCloseTo(0.144466, 6);
});

it('goes through 888,030 possible groups well within a second', () => {
  const shares = [0.21, 0.1, 0.18, 0.16, 0.12, 0.1, 0.07, 0.06];
  const counts = [0, 3, 7, 3, 2, 2, 2, 1];
  const started = performance.now();

  const { groups, method } = lotteryShare(counts, shares, dissimilarityTerm);

  expect({ groups, method }).toEqual({ groups: 888_030, method: 'every possible group' });
  expect(performance.now() - started).toBeLessThan(1000);
});

it('is certain when every group is at least as unlike', () => {
  const question = { shares: [0.3, 0.7], measure: dissimilarityTerm, observed: 0 };

  expect(exactLottery({ ...question, members: 9 })).toBeCloseTo(1, 12);
  expect(exactLottery({ ...question, members: 0 })).toBe(1);
  expect(exactLottery({ ...question, members: 0, shares: [] })).toBe(1);
});

it('never draws from where nobody lives, and counts a member from there as unlike', () => {
  const { share } = lotteryShare([1, 1, 1], [0.5, 0.5, 0], pearsonTerm);

  expect(share).toBe(0);
  expect(pearson([1, 1, 1], [0.5, 0.5, 0])).toBe(Infinity);
  expect(likelihoodRatio([1, 1, 1], [0.5, 0.5, 0])).toBe(Infinity);
  expect(dissimilarity([1, 1, 1], [0.5, 0.5, 0])).toBeCloseTo(1 / 3, 12);
});

/** Every group of so many people over so many categories, one list after another. */
function everyGroup(members: number, categories: number): number[][] {
  if (categories === 1) return [[members]];
  return Array.from({ length: members + 1 }, (_, first) =>
    everyGroup(members - first, categories - 1).map((others) => [first, ...others]),
  ).flat();
}

/** n! / (k1! k2! ...) times p1^k1 p2^k2 ..., by multiplying person by person. */
function chanceOf(group: readonly number[], shares: readonly number[]): number {
  let placed = 0;
  let chance = 1;
  group.forEach((people, category) => {
    for (let k = 1; k <= people; k++) chance *= ((shares[category] ?? 0) * ++placed) / k;
  });
  return chance;
}

const anyLottery = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([members, categories]) =>
    fc.record({
      members: fc.constant(members),
      shares: fc
        .array(fc.integer({ min: 1, max: 20 }), { minLength: categories, maxLength: categories })
        .map(sharesOf),
      measure: fc.constantFrom<Measure>(dissimilarityTerm, pearsonTerm, improbability),
      place: fc.nat(),
    }),
  );

it('is the sum over all groups that are as unlike as any one of them', () => {
  fc.assert(
    fc.property(anyLottery, ({ members, shares, measure, place }) => {
      const groups = everyGroup(members, shares.length);
      const unlike = (group: readonly number[]) => measureOf(measure, group, shares);
      const observed = unlike(groups[place % groups.length] ?? []);
      const sum = groups
        .filter((group) => unlike(group) >= observed - 1e-9)
        .reduce((total, group) => total + chanceOf(group, shares), 0);

      expect(exactLottery({ members, shares, measure, observed })).toBeCloseTo(sum, 10);
    }),
    { numRuns: 400, seed: 6 },
  );
});
