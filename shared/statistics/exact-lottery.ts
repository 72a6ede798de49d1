import { logFactorial } from './log-factorial.ts';
import type { Measure } from './measure.ts';
import { termTable } from './term-table.ts';

/** Groups as unlike as the observed one up to this are counted as equally unlike. */
export const tieTolerance = 1e-9;

export type LotteryQuestion = {
  /** n, the people in the group. */
  readonly members: number;
  /** Population shares above 0 that add up to 1. */
  readonly shares: readonly number[];
  readonly measure: Measure;
  /** The measure of the group at hand. */
  readonly observed: number;
};

/**
 * Share of fair lotteries whose measure is at least the observed one, by counting every possible group.
 *
 * Formula: sum of Multinomial(x; n, p) over all x with measure(x) >= observed - 1e-9. Units:
 * probability, 0 to 1. The walk keeps the logarithm of the probability and the measure of the
 * categories it has settled, so that each further group costs two additions; there are
 * `possibleGroups(n, m)` of them.
 */
export function exactLottery({ members, shares, measure, observed }: LotteryQuestion): number {
  if (shares.length === 0) return 1;
  const width = members + 1;
  const last = shares.length - 1;
  const chances = termTable(logChance, members, shares);
  const terms = termTable(measure, members, shares);
  const threshold = observed - tieTolerance;
  let total = 0;

  const settle = (category: number, left: number, chance: number, value: number): void => {
    const row = category * width;
    if (category === last) {
      if (value + at(terms, row + left) >= threshold) {
        total += Math.exp(chance + at(chances, row + left));
      }
      return;
    }
    for (let people = 0; people <= left; people++) {
      settle(
        category + 1,
        left - people,
        chance + at(chances, row + people),
        value + at(terms, row + people),
      );
    }
  };
  settle(0, members, logFactorial(members), 0);
  return Math.min(1, total);
}

/** A category's part of the logarithm of a group's probability: k ln p - ln k!. */
const logChance: Measure = (people, _members, share) =>
  people * Math.log(share) - logFactorial(people);

const at = (table: Float64Array, place: number): number => table[place] ?? 0;
