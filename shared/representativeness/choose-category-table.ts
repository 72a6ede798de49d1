import type { SubjectKey } from '../population/population-subject.ts';
import type { PopulationTable } from '../population/population-table.ts';

export type CategoryTable = Extract<PopulationTable, { kind: 'categories' }>;

/** Below this a practice's own figures say too little of the patients whose answer is not known. */
export const fewestRecorded = 0.8;

/** Said where tables are listed: which of several about the same is compared with. */
export const whichComesFirst =
  'Of several figures about the same, a comparison uses the practice’s own where they know the answer of at least 80 in every 100 patients; then Census figures weighed by where your patients live; then those of areas added together; a survey last. Of equals, the newest. Figures that add up to far more people than your list are not used.';

/** The table of a characteristic to compare with, as `whichComesFirst` says. */
export function chooseCategoryTable(
  tables: readonly PopulationTable[],
  characteristic: SubjectKey,
): CategoryTable | undefined {
  return tables
    .filter((table) => table.kind === 'categories')
    .filter((table) => table.characteristic === characteristic)
    .sort(
      (a, b) => placeOf(a) - placeOf(b) || b.provenance.date.localeCompare(a.provenance.date),
    )[0];
}

/** Whether figures know the answer of fewer than 80% of the people they are about. */
export function isThin({ provenance: { coverage } }: CategoryTable): boolean {
  return coverage !== null && coverage.counted < fewestRecorded * coverage.outOf;
}

/** The lower, the sooner used. */
function placeOf(table: CategoryTable): number {
  const { geography, source } = table.provenance;
  const ofAreas = geography.kind === 'areas';
  if (!ofAreas && /\bsurvey\b/i.test(source)) return 7;
  const place = ofAreas ? (geography.weightedBy ? 1 : 2) : 0;
  return isThin(table) ? place + 3 : place;
}
