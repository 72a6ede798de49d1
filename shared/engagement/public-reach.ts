import { hideSmallNumbers } from '../disclosure/hide-small-numbers.ts';
import { smallNumber, type PublicCount } from '../disclosure/small-number.ts';
import type { Activity, Reach } from './activity.ts';
import { groupsThatDivide, headingOfGroup } from './reach-groups.ts';

/** A group as a public copy tells it; null where no number is recorded. */
export type PublicReach = {
  readonly group: string;
  readonly invited: PublicCount | null;
  readonly reached: PublicCount | null;
};

type Totals = Pick<Activity, 'invited' | 'reached'>;

/**
 * The counts of groups that a public copy may print beside the totals of their activity. Counts
 * from 0 to 4 are hidden; and so is whatever would let a reader find one by subtraction: the other
 * sex, the other ages, or those who took part and were not of the group.
 */
export function publicReach(reach: readonly Reach[], totals: Totals): PublicReach[] {
  const invited = publicCounts(reach, ({ invited: count }) => count, totals.invited);
  const reached = publicCounts(reach, ({ reached: count }) => count, totals.reached);
  return reach.map(({ group }, at) => ({
    group,
    invited: invited[at] ?? null,
    reached: reached[at] ?? null,
  }));
}

function publicCounts(
  reach: readonly Reach[],
  countOf: (group: Reach) => number | null,
  total: number | null,
): (PublicCount | null)[] {
  const known = reach.flatMap((one, at) => {
    const count = countOf(one);
    return count === null ? [] : [{ at, count, column: columnOf(one.group) }];
  });
  const shown: (PublicCount | null)[] = reach.map(() => null);
  for (const cells of Map.groupBy(known, ({ column }) => column).values()) {
    const counts = hideAmong(
      cells.map(({ count }) => count),
      total,
    );
    cells.forEach(({ at }, cell) => (shown[at] = counts[cell] ?? 'not shown'));
  }
  return shown;
}

/** Groups that nobody can be in two of stand in one column; every other group stands alone. */
function columnOf(group: string): string {
  const heading = headingOfGroup(group);
  return groupsThatDivide.has(heading) ? heading : `group ${group}`;
}

/**
 * A total below 5 is not printed, and groups that are more than all people are no parts of it.
 * That everybody is of one of several groups says nothing of anybody.
 */
function hideAmong(counts: readonly number[], total: number | null): PublicCount[] {
  const rest = total === null || total < smallNumber ? -1 : total - sum(counts);
  if (rest < 0) return counts.map((count) => (count < smallNumber ? 'fewer than 5' : count));
  const divided = counts.length > 1 && rest === 0;
  const hidden = hideSmallNumbers(divided ? counts : [...counts, rest]);
  return counts.map((_, at) => hidden?.[at] ?? 'not shown');
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
