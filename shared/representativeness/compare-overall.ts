import { adjustedCoefficientOfVariation } from '../statistics/adjusted-coefficient-of-variation.ts';
import { binomialPmf } from '../statistics/binomial-pmf.ts';
import { dissimilarity } from '../statistics/dissimilarity.ts';
import { lotteryDissimilarity } from '../statistics/lottery-dissimilarity.ts';
import { pearson } from '../statistics/pearson.ts';
import type { ComparisonRow, Overall } from './comparison.ts';
import { rememberedLottery } from './remembered-lottery.ts';

/** Compares the group as a whole, by the seats that would have to change category. */
export function compareOverall(rows: readonly ComparisonRow[]): Overall {
  const counts = rows.map(({ actual }) => actual);
  const shares = rows.map(({ populationShare }) => populationShare);
  const members = counts.reduce((sum, count) => sum + count, 0);
  const lottery = rememberedLottery(counts, shares);
  const x2 = pearson(counts, shares);
  const categories = shares.filter((share) => share > 0).length;
  return {
    dissimilarity: Math.min(1, dissimilarity(counts, shares)),
    lotteryMean: Math.min(1, lotteryDissimilarity(members, shares)),
    lotteryShare: lottery.share,
    method: lottery.method,
    groups: lottery.groups,
    outsideRange: rows.filter(({ place }) => place !== 'within').length,
    outsideByChance: rows.reduce((sum, row) => sum + chanceOutside(row, members), 0),
    pearson: finite(x2),
    adjustedCv: finite(adjustedCoefficientOfVariation(x2, members, categories)),
  };
}

/** Chance that a fair lottery puts a category outside its own range; below 1 in 10 by its making. */
function chanceOutside({ lottery, populationShare }: ComparisonRow, members: number): number {
  let within = 0;
  for (let k = lottery.low; k <= lottery.high; k++) {
    within += binomialPmf(k, members, populationShare);
  }
  return Math.max(0, 1 - within);
}

/** A member from where nobody lives makes the statistic infinite, which says nothing. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
