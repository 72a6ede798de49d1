import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { boundsWithUnanswered } from './bounds-with-unanswered.ts';
import { coefficientOfVariation } from './coefficient-of-variation.ts';
import { adjustedCoefficientOfVariation } from './adjusted-coefficient-of-variation.ts';
import { dissimilarity, dissimilarityTerm } from './dissimilarity.ts';
import { gapInPeople } from './gap-in-people.ts';
import { likelihoodRatio } from './likelihood-ratio.ts';
import { lotteryShare } from './lottery-share.ts';
import { pearson } from './pearson.ts';
import { possibleGroups } from './possible-groups.ts';
import { representationRatio } from './representation-ratio.ts';

/** A group of at most 24 people and a population over the same 2 to 4 categories. */
const pair = fc
  .integer({ min: 2, max: 4 })
  .chain((m) =>
    fc.record({
      counts: fc.array(fc.nat({ max: 6 }), { minLength: m, maxLength: m }),
      people: fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: m, maxLength: m }),
    }),
  )
  .map(({ counts, people }) => {
    const total = people.reduce((sum, count) => sum + count, 0);
    const members = counts.reduce((sum, count) => sum + count, 0);
    return { counts, members, shares: people.map((count) => count / total) };
  })
  .filter(({ members }) => members > 0);

const rotate = <T>(list: readonly T[]): T[] => [...list.slice(1), ...list.slice(0, 1)];

it('has gaps that add up to nobody', () => {
  fc.assert(
    fc.property(pair, ({ counts, members, shares }) => {
      const gaps = counts.map((k, i) => gapInPeople(k, members, shares[i] ?? 0));
      expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(0, 9);
    }),
  );
});

it('has a squared coefficient of variation of X²/n, whichever way it is worked out', () => {
  fc.assert(
    fc.property(pair, ({ counts, members, shares }) => {
      const ratios = counts.map((k, i) => representationRatio(k, members, shares[i] ?? 0)?.ratio);
      const fromRatios = shares.reduce(
        (sum, share, i) => sum + share * ((ratios[i] ?? 0) - 1) ** 2,
        0,
      );
      const cv = coefficientOfVariation(pearson(counts, shares), members) ?? Number.NaN;
      expect(cv ** 2 / Math.max(1, fromRatios)).toBeCloseTo(
        fromRatios / Math.max(1, fromRatios),
        9,
      );
    }),
  );
});

it('does not depend on the order of the categories', () => {
  fc.assert(
    fc.property(pair, ({ counts, shares }) => {
      for (const measure of [pearson, likelihoodRatio, dissimilarity]) {
        const turned = measure(rotate(counts), rotate(shares));
        expect(turned / (1 + turned)).toBeCloseTo(
          measure(counts, shares) / (1 + measure(counts, shares)),
          9,
        );
      }
      const share = lotteryShare(counts, shares, dissimilarityTerm).share;
      expect(lotteryShare(rotate(counts), rotate(shares), dissimilarityTerm).share).toBeCloseTo(
        share,
        9,
      );
    }),
    { numRuns: 40 },
  );
});

it('keeps the lottery share and the dissimilarity between 0 and 1', () => {
  fc.assert(
    fc.property(pair, ({ counts, shares }) => {
      const { share } = lotteryShare(counts, shares, dissimilarityTerm);
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(dissimilarity(counts, shares)).toBeLessThanOrEqual(1);
      expect(dissimilarity(counts, shares)).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});

it('is exactly alike when the group has the shares of the population', () => {
  expect(pearson([1, 2, 3], [1 / 6, 2 / 6, 3 / 6])).toBeCloseTo(0, 12);
  expect(likelihoodRatio([1, 2, 3], [1 / 6, 2 / 6, 3 / 6])).toBeCloseTo(0, 12);
  expect(dissimilarity([1, 2, 3], [1 / 6, 2 / 6, 3 / 6])).toBeCloseTo(0, 12);
});

it('has an adjusted coefficient that is never above the raw one', () => {
  fc.assert(
    fc.property(pair, ({ counts, members, shares }) => {
      const x2 = pearson(counts, shares);
      const raw = coefficientOfVariation(x2, members) ?? 0;
      const adjusted = adjustedCoefficientOfVariation(x2, members, shares.length) ?? Infinity;
      expect(adjusted).toBeLessThanOrEqual(raw);
    }),
  );
});

it('has no coefficient for a group of nobody', () => {
  expect(coefficientOfVariation(0, 0)).toBeUndefined();
  expect(adjustedCoefficientOfVariation(0, 0, 5)).toBeUndefined();
});

it('is not unlike anything when it is a group of nobody', () => {
  expect(dissimilarity([0, 0], [0.4, 0.6])).toBe(0);
  expect(pearson([0, 0], [0.4, 0.6])).toBe(0);
});

it.each([
  [12, 5, 1820],
  [20, 8, 888_030],
  [12, 8, 50_388],
  [30, 8, 10_295_472],
  [12, 19, 86_493_225],
  [0, 5, 1],
  [4, 1, 1],
  [4, 0, 0],
  [0, 0, 1],
])('of %d people over %d categories has %d possible forms', (members, categories, groups) => {
  expect(possibleGroups(members, categories)).toBe(groups);
});

it('may have as many more of a category as have not answered', () => {
  expect(boundsWithUnanswered(4, 3)).toEqual({ low: 4, high: 7 });
});
