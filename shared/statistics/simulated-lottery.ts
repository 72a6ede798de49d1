import { aliasTable } from './alias-table.ts';
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
 * Each draws n people independently with the population's shares. The same seed gives the same
 * lotteries, so that a figure in a report can be worked out again.
 */
export function simulatedLottery(simulation: Simulation): Float64Array {
  const { members, shares, measure, draws, seed } = simulation;
  const columns = shares.length;
  const width = members + 1;
  const terms = termTable(measure, members, shares);
  const { keep, other } = aliasTable(shares);
  const word = seededRandom(seed);
  const scale = columns / 2 ** 32;
  const counts = new Uint16Array(columns);
  const values = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    counts.fill(0);
    for (let person = 0; person < members; person++) {
      const spot = word() * scale;
      const column = Math.trunc(spot);
      const category = spot - column < (keep[column] ?? 1) ? column : (other[column] ?? column);
      counts[category] = (counts[category] ?? 0) + 1;
    }
    let value = 0;
    for (let category = 0; category < columns; category++) {
      value += terms[category * width + (counts[category] ?? 0)] ?? 0;
    }
    values[draw] = value;
  }
  return values;
}
