import { lotteryRange } from '../statistics/lottery-range.ts';
import type { Aim, ComparisonRow } from './comparison.ts';

/** More joiners than this are no aim for a group of volunteers. */
const mostJoiners = 400;

/**
 * The smallest numbers of joiners that would bring categories of which there are too few, or nobody,
 * to one voice and into the lottery range. Left out are categories where nobody lives, and one that
 * nearly everybody belongs to, which no number of joiners may bring into its range.
 */
export function aimsOf(rows: readonly ComparisonRow[]): Aim[] {
  const members = rows.reduce((sum, row) => sum + row.actual, 0);
  return rows
    .filter((row) => row.populationShare > 0 && (row.actual === 0 || row.place === 'fewer'))
    .flatMap((row) => {
      const intoRange = joinersIntoRange(row, members);
      if (intoRange === undefined) return [];
      return { key: row.key, label: row.label, forOneVoice: row.actual === 0 ? 1 : 0, intoRange };
    });
}

/** Each joiner makes the group larger too, so that the range moves up with them, but more slowly. */
function joinersIntoRange({ actual, populationShare }: ComparisonRow, members: number) {
  for (let joiners = 0; joiners <= mostJoiners; joiners++) {
    const { low } = lotteryRange(members + joiners, populationShare);
    if (actual + joiners >= low) return joiners;
  }
  return undefined;
}
