import type { LookupRow, PopulationTable } from './population-table.ts';
import type { AreaWeights } from './weigh-areas.ts';

export type PatientsByArea = Extract<PopulationTable, { readonly kind: 'patients by area' }>;

/**
 * Where a practice's patients live, with what each area became by 2021 and what that is called.
 *
 * An area of 2011 is looked up forwards; one of 2021 stands for itself and takes its name from the
 * lookup, whichever areas of 2011 it came from.
 */
export function areaWeights(
  { provenance, rows }: PatientsByArea,
  lookup: readonly LookupRow[],
): AreaWeights {
  const forwards = Map.groupBy(lookup, ({ from }) => from);
  const backwards = Map.groupBy(lookup, ({ to }) => to);
  const { geography, date, fileName, sha256, coverage } = provenance;
  return {
    by: { odsCode: geography.codes[0] ?? geography.name, date, fileName, sha256 },
    patients: coverage?.outOf ?? rows.reduce((sum, { count }) => sum + count, 0),
    areas: rows.map(({ area, count }) => {
      const later = forwards.get(area) ?? backwards.get(area) ?? [];
      const became = new Map(later.map(({ to, toName }) => [to, toName]));
      return {
        code: area,
        patients: count,
        became: [...became].map(([code, name]) => ({ code, name })),
      };
    }),
  };
}
