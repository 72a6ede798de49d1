import { wholePeople } from '../statistics/whole-people.ts';
import type { PublicComparison } from './public-comparison.ts';
import type { PublicCount } from './small-number.ts';

/** Patients by category in whole people that add up; where some are hidden, each as it is shown. */
export function publicPeople(
  rows: readonly Pick<PublicComparison['rows'][number], 'populationCount'>[],
): PublicCount[] {
  const counts = rows.map(({ populationCount }) => populationCount);
  const shown = counts.filter((count) => typeof count === 'number');
  if (shown.length === counts.length) return wholePeople(shown);
  return counts.map((count) => (typeof count === 'number' ? Math.round(count) : count));
}
