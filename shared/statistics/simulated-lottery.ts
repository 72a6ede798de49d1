import { binomialDraw } from './binomial-draw.ts';
import type { Measure } from './measure.ts';
import { seededRandom } from './seeded-random.ts';
import { termTable } from './term-table.ts';

export type Simulation = {
  /** n, the people in the group. */
  readonly members: number;
  /** Population shares that add up to 1. */
  readonly shares: readonly number[];
  readonly measure: Measure;
  readonly draws: number;
  readonly seed: number;
};

/**
 * The measure of each of a number of simulated fair lotteries.
 *
 * Each draws n people independently with the population's shares: the people of the first category
 * out of all, of the next out of those left, and so on. The same seed gives the same lotteries, so
 * that a figure in a report can be worked out again. 100,000 lotteries over 19 categories take
 * a tenth of a second or less, of 30 people as of 400.
 *
 * Source: Davis (1993), The computer generation of multinomial random variates, Computational
 * Statistics & Data Analysis 16(2).
 */
export function simulatedLottery(simulation: Simulation): Float64Array {
  const { members, measure, draws, seed } = simulation;
  // The largest first, so that few people or none are left for the many small ones.
  const shares = simulation.shares.toSorted((a, b) => b - a);
  const width = members + 1;
  const terms = termTable(measure, members, shares);
  const word = seededRandom(seed);
  const drawers = sharesOfRest(shares.slice(0, -1)).map(binomialDraw);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    let left = members;
    let value = 0;
    let row = 0;
    for (const drawPeople of drawers) {
      const people = left === 0 ? 0 : drawPeople(left, (word() + 0.5) / 2 ** 32);
      value += at(terms, row + people);
      left -= people;
      row += width;
    }
    values[draw] = value + at(terms, row + left);
  }
  return values;
}

/** Each category's share of what the categories before it leave. */
function sharesOfRest(shares: readonly number[]): number[] {
  let rest = 1;
  return shares.map((share) => {
    const part = Math.min(1, share / rest);
    rest -= share;
    return part;
  });
}

const at = (table: Float64Array, place: number): number => table[place] ?? Number.NaN;
