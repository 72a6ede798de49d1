import type { SubjectKey } from '../population/population-subject.ts';
import type { PopulationTable } from '../population/population-table.ts';

export type CategoryTable = Extract<PopulationTable, { kind: 'categories' }>;

/** Below this a practice's own figures say too little of the patients whose answer is not known. */
export const fewestRecorded = 0.8;

/**
 * The table of a characteristic to compare with: figures that know the answer of at least 80% first,
 * then the practice's own before those of an area, then the newest.
 */
export function chooseCategoryTable(
  tables: readonly PopulationTable[],
  characteristic: SubjectKey,
): CategoryTable | undefined {
  return tables
    .filter((table) => table.kind === 'categories')
    .filter((table) => table.characteristic === characteristic)
    .sort(
      (a, b) =>
        Number(isThin(a)) - Number(isThin(b)) ||
        Number(isArea(a)) - Number(isArea(b)) ||
        b.provenance.date.localeCompare(a.provenance.date),
    )[0];
}

/** Whether figures know the answer of fewer than 80% of the people they are about. */
export function isThin({ provenance: { coverage } }: CategoryTable): boolean {
  return coverage !== null && coverage.counted < fewestRecorded * coverage.outOf;
}

const isArea = ({ provenance }: CategoryTable): boolean => provenance.geography.kind === 'areas';
