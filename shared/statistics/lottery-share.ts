import { exactLottery, tieTolerance } from './exact-lottery.ts';
import { measureOf, type Measure } from './measure.ts';
import { possibleGroups } from './possible-groups.ts';
import { simulatedLottery } from './simulated-lottery.ts';

/** Beyond this many possible groups lotteries are simulated instead of counted. */
export const mostGroupsCounted = 2_000_000;

export const simulatedDraws = 100_000;

/** Any number does; this one is kept so that the same group gets the same figure every time. */
const fixedSeed = 20_140_401;

export type LotteryShare = {
  /** 0 to 1. */
  readonly share: number;
  readonly method: 'every possible group' | 'simulated lotteries';
  /** Groups counted or drawn. */
  readonly groups: number;
};

/**
 * Share of fair lotteries that give a group at least as unlike the population as this one.
 *
 * Counted over every possible group while there are at most 2,000,000; beyond, with R = 100,000
 * simulated lotteries and a fixed seed, (1 + those at least as unlike) / (R + 1). Categories of
 * share 0 are never drawn; a member from one makes `observed` larger all the same.
 *
 * Source: Davison & Hinkley (1997), Bootstrap Methods and their Application, 4.2.
 */
export function lotteryShare(
  counts: readonly number[],
  shares: readonly number[],
  measure: Measure,
): LotteryShare {
  const members = counts.reduce((sum, count) => sum + count, 0);
  const observed = measureOf(measure, counts, shares);
  const drawn = shares.filter((share) => share > 0);
  const possible = possibleGroups(members, drawn.length);
  if (possible <= mostGroupsCounted) {
    const share = exactLottery({ members, shares: drawn, measure, observed });
    return { share, method: 'every possible group', groups: possible };
  }
  const draws = simulatedDraws;
  const values = simulatedLottery({ members, shares: drawn, measure, draws, seed: fixedSeed });
  let atLeast = 0;
  for (const value of values) if (value >= observed - tieTolerance) atLeast++;
  return { share: (1 + atLeast) / (draws + 1), method: 'simulated lotteries', groups: draws };
}
