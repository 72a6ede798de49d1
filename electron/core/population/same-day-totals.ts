import { formatDay } from '../../../shared/dates/format-day.ts';
import { counted } from '../../../shared/documents/words.ts';
import { onlySexOf } from '../../../shared/population/join-sexes.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';

/**
 * A sentence where figures of one practice and day, in the record and new, count another number of
 * patients: as a rule one of the files was issued again.
 *
 * @param stored of the same practice, halves of one sex joined
 */
export function otherTotalsOfTheDay(
  taken: readonly PopulationTable[],
  stored: readonly PopulationTable[],
): string[] {
  const [table] = taken;
  if (!table) return [];
  const patients = patientsIn(table);
  if (patients === undefined) return [];
  const { date, geography } = table.provenance;
  const other = stored.find(
    (one) =>
      one.provenance.date === date &&
      one.provenance.geography.codes.join() === geography.codes.join() &&
      (patientsIn(one) ?? patients) !== patients,
  );
  if (!other) return [];
  return [
    `Of the same day, ${formatDay(date)}, the ${aboutOf(table)} of this file are of ${counted(patients, 'patient', 'patients')}, and the ${aboutOf(other)} in the record of ${number(patientsIn(other) ?? 0)}: one of the two files may have been issued again since. Both can be kept; no comparison mixes them.`,
  ];
}

/** All patients of the practice that a table of its list is about; undefined for other tables. */
function patientsIn(table: PopulationTable): number | undefined {
  const { geography, coverage } = table.provenance;
  if (geography.kind !== 'practice') return undefined;
  if (table.kind === 'total') return table.count;
  if (table.kind === 'age and sex' && onlySexOf(table) === undefined) {
    return table.rows.reduce((people, { count }) => people + count, 0);
  }
  return table.kind === 'patients by area' ? coverage?.outOf : undefined;
}

function aboutOf({ kind }: PopulationTable): string {
  if (kind === 'total') return 'figures of the list size';
  return kind === 'age and sex' ? 'figures by age and sex' : 'figures by neighbourhood';
}

const number = (n: number) => n.toLocaleString('en-GB');
