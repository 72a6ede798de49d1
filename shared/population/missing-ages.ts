import type { AgeAndSexRow } from './population-table.ts';

/**
 * The ages of either sex that rows which do not overlap leave out, from the youngest age given to
 * the oldest: "female patients aged 16 to 24". A blank is not the same as nobody.
 */
export function missingAges(rows: readonly AgeAndSexRow[]): string[] {
  const youngest = Math.min(...rows.map(({ fromAge }) => fromAge));
  return (['female', 'male'] as const).flatMap((sex) => {
    const ofSex = rows.filter((row) => row.sex === sex).sort((a, b) => a.fromAge - b.fromAge);
    const missing: string[] = [];
    let next = youngest;
    for (const { fromAge, toAge } of ofSex) {
      if (fromAge > next) missing.push(`${sex} patients aged ${ages(next, fromAge - 1)}`);
      next = toAge === null ? Infinity : toAge + 1;
    }
    if (next < Infinity) missing.push(`${sex} patients aged ${next} and over`);
    return missing;
  });
}

const ages = (from: number, to: number): string => (from === to ? `${from}` : `${from} to ${to}`);
