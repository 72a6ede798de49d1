import type { AgeAndSexRow } from '../population/population-table.ts';
import type { AgeBand } from './age-bands.ts';

export type BandedFigures = {
  /** People of the population, band by band; not whole where a row had to be split. */
  readonly counts: readonly number[];
  /** Rows that lie over an edge and were split evenly by years of age, as "15 to 19". */
  readonly split: readonly string[];
  /** Open-ended rows that lie over an edge, as "65 and over": the figures do not fit these bands. */
  readonly unsplittable: readonly string[];
};

/**
 * Counts a population into age bands.
 *
 * Single years of age are counted exactly. A wider row that lies over the edge of a band (15 to 19
 * over 16) is taken as having as many people in each year of age; people below the first band are
 * left out.
 */
export function countIntoBands(
  rows: readonly AgeAndSexRow[],
  bands: readonly AgeBand[],
): BandedFigures {
  const counts = bands.map(() => 0);
  const split = new Set<string>();
  const unsplittable = new Set<string>();
  for (const row of rows) {
    const parts = bands.map((band) => shareWithin(row, band));
    if (parts.some((part) => part === undefined)) unsplittable.add(nameOf(row));
    else if (parts.some((part) => (part ?? 0) > 0 && (part ?? 0) < 1)) split.add(nameOf(row));
    for (const [place, part] of parts.entries()) {
      counts[place] = (counts[place] ?? 0) + (part ?? 0) * row.count;
    }
  }
  return { counts, split: [...split], unsplittable: [...unsplittable] };
}

/** The part of a row's years that a band holds, 0 to 1; undefined when it cannot be said. */
function shareWithin(row: AgeBand, band: AgeBand): number | undefined {
  const from = Math.max(row.fromAge, band.fromAge);
  if (row.toAge === null) {
    if (band.toAge === null) return row.fromAge >= band.fromAge ? 1 : undefined;
    return row.fromAge > band.toAge ? 0 : undefined;
  }
  const to = Math.min(row.toAge, band.toAge ?? row.toAge);
  return Math.max(0, to - from + 1) / (row.toAge - row.fromAge + 1);
}

const nameOf = ({ fromAge, toAge }: AgeAndSexRow): string =>
  toAge === null ? `${fromAge} and over` : `${fromAge} to ${toAge}`;
