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
 * Share of fair lotteries whose measure is at least the observed one, over every possible group.
 *
 * Formula: sum of Multinomial(x; n, p) over all x with measure(x) >= observed - 1e-9. Units:
 * probability, 0 to 1. The walk settles one category after another and keeps the logarithm of the
 * probability and the measure so far. Where the people left can no longer change the answer, all
 * their ways over the other categories are counted at once, by (sum of p)^left / left!; of the
 * `possibleGroups(n, m)` only those near the observed measure are met one by one.
 */
export function exactLottery({ members, shares, measure, observed }: LotteryQuestion): number {
  if (shares.length === 0) return 1;
  const width = members + 1;
  const chances = termTable(logChance, members, shares);
  const together = termTable(logChance, members, sharesFromHereOn(shares));
  const terms = termTable(measure, members, shares);
  const least = extremes(terms, width, Math.min);
  const most = extremes(terms, width, Math.max);
  const threshold = observed - tieTolerance;
  let total = 0;

  const settle = (category: number, left: number, chance: number, value: number): void => {
    const row = category * width;
    if (value + at(most, row + left) < threshold) return;
    if (value + at(least, row + left) >= threshold) {
      total += Math.exp(chance + at(together, row + left));
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

/** The share of each category and those after it together. */
const sharesFromHereOn = (shares: readonly number[]): number[] =>
  shares.map((_, category) => shares.slice(category).reduce((sum, share) => sum + share, 0));

/**
 * The least or the most that so many people left can add to the measure from a category on, looked
 * up like the terms. Of the first category only everybody is ever left.
 */
function extremes(
  terms: Float64Array,
  width: number,
  better: (one: number, other: number) => number,
): Float64Array {
  const extreme = terms.slice();
  for (let row = terms.length - 2 * width; row >= 0; row -= width) {
    for (let left = row === 0 ? width - 1 : 0; left < width; left++) {
      const next = row + width + left;
      let best = at(terms, row) + at(extreme, next);
      for (let people = 1; people <= left; people++) {
        best = better(best, at(terms, row + people) + at(extreme, next - people));
      }
      extreme[row + left] = best;
    }
  }
  return extreme;
}

const at = (table: Float64Array, place: number): number => table[place] ?? Number.NaN;
