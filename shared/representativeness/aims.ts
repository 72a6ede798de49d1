import { lotteryRange } from '../statistics/lottery-range.ts';
import type { Aim, ComparisonRow } from './comparison.ts';

/** More joiners than this are no aim for a group of volunteers. */
const mostJoiners = 400;

/** More aims than this are a list that nobody can follow. */
const mostAims = 5;

/** Below 1 in 100 of the population nobody is to be expected in a group of any usual size. */
const smallestShare = 0.01;

/**
 * The smallest numbers of joiners that would bring categories of which there are too few, or nobody,
 * to one voice and into the lottery range, for at most the five categories with the largest shares.
 * Left out are categories of fewer than 1 in 100 people whose range has nobody in it, and one that
 * nearly everybody belongs to, which no number of joiners may bring into its range.
 */
export function aimsOf(rows: readonly ComparisonRow[]): Aim[] {
  const all = everyAim(rows);
  const shareOf = new Map(rows.map(({ key, populationShare }) => [key, populationShare]));
  const largest = all
    .toSorted((a, b) => (shareOf.get(b.key) ?? 0) - (shareOf.get(a.key) ?? 0))
    .slice(0, mostAims);
  return all.filter((aim) => largest.includes(aim));
}

/** Says that some aims are left out, if they are. */
export function aimsNote(rows: readonly ComparisonRow[]): string[] {
  const all = everyAim(rows).length;
  if (all <= mostAims) return [];
  return [
    `Aims are shown for the ${mostAims} categories with the most people, of ${all} with nobody or fewer than a lottery usually gives.`,
  ];
}

function everyAim(rows: readonly ComparisonRow[]): Aim[] {
  const members = rows.reduce((sum, row) => sum + row.actual, 0);
  return rows.filter(isWorthAnAim).flatMap((row) => {
    const intoRange = joinersIntoRange(row, members);
    if (intoRange === undefined) return [];
    return { key: row.key, label: row.label, forOneVoice: row.actual === 0 ? 1 : 0, intoRange };
  });
}

const isWorthAnAim = ({ actual, place, populationShare }: ComparisonRow): boolean =>
  place === 'fewer' || (actual === 0 && populationShare >= smallestShare);

/** Each joiner makes the group larger too, so that the range moves up with them, but more slowly. */
function joinersIntoRange({ actual, populationShare }: ComparisonRow, members: number) {
  for (let joiners = 0; joiners <= mostJoiners; joiners++) {
    const { low } = lotteryRange(members + joiners, populationShare);
    if (actual + joiners >= low) return joiners;
  }
  return undefined;
}
