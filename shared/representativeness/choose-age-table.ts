import type { AgeAndSexRow, PopulationTable, Provenance } from '../population/population-table.ts';
import type { AgeBand } from './age-bands.ts';
import { countIntoBands, type BandedFigures } from './age-and-sex-figures.ts';

export type AgeTable = {
  readonly provenance: Provenance;
  readonly rows: readonly AgeAndSexRow[];
  readonly banded: BandedFigures;
};

/**
 * The age and sex table to compare with: the practice's own list before that of an area, then the
 * newest, then the one that needs fewest rows split. Undefined when none fits the bands.
 */
export function chooseAgeTable(
  tables: readonly PopulationTable[],
  bands: readonly AgeBand[],
): AgeTable | undefined {
  return tables
    .flatMap((table) =>
      table.kind === 'age and sex' ? { ...table, banded: countIntoBands(table.rows, bands) } : [],
    )
    .filter(({ banded }) => banded.unsplittable.length === 0)
    .sort(
      (a, b) =>
        isArea(a.provenance) - isArea(b.provenance) ||
        b.provenance.date.localeCompare(a.provenance.date) ||
        a.banded.split.length - b.banded.split.length,
    )[0];
}

const isArea = ({ geography }: Provenance): number => (geography.kind === 'areas' ? 1 : 0);
