import { formatDay } from '../dates/format-day.ts';
import { listAnd } from '../documents/words.ts';
import { countAnswers } from '../monitoring/count-answers.ts';
import { isCharacteristic, subjectLabel } from '../population/population-subject.ts';
import type { PopulationTable, Provenance } from '../population/population-table.ts';
import { chooseCategoryTable } from './choose-category-table.ts';
import { figuresOf, type Compared } from './compare-members.ts';

type Given = Pick<Compared, 'day' | 'baseAge' | 'tables' | 'choices'>;

/** What one characteristic, or one subject beside the nine, is compared with. */
export type Use = { readonly label: string; readonly provenance: Provenance };

/** Which table each subject is compared with; subjects without one are left out. */
export function tablesInUse(given: Given): Use[] {
  const answers = countAnswers([], { day: given.day, people: 0, objected: 0 });
  const compared = given.choices.characteristics.flatMap((characteristic): Use[] => {
    const { label, population } = figuresOf(characteristic, { ...given, answers });
    return population ? [{ label, provenance: population.provenance }] : [];
  });
  const beside = (['carers', 'language'] as const).flatMap((subject): Use[] => {
    const table = chooseCategoryTable(given.tables, subject);
    return table ? [{ label: subjectLabel(subject), provenance: table.provenance }] : [];
  });
  return [...compared, ...beside];
}

/**
 * Whether a table is used for comparisons, or shown beside them, and if not, what comes first; empty
 * for other tables.
 */
export function wordsOfUse(table: PopulationTable, uses: readonly Use[]): string {
  const labels = labelsOf(table);
  if (labels.length === 0) return '';
  const isBeside = table.kind === 'categories' && !isCharacteristic(table.characteristic);
  const own = uses.filter(({ provenance }) => provenance === table.provenance);
  if (own.length > 0) {
    const subjects = listAnd(own.map(({ label }) => label.toLowerCase()));
    return isBeside
      ? `Shown beside the comparison (${subjects}), which needs no share to be met.`
      : `Used for the comparison (${subjects}).`;
  }
  const other = uses.find(({ label }) => labels.includes(label));
  if (!other) return 'Not used for the comparison: it lacks a figure that a comparison needs.';
  const { source, date, geography } = other.provenance;
  return `Not ${isBeside ? 'shown beside' : 'used for'} the comparison: ${source}, ${formatDay(date)}, ${geography.name}, comes first.`;
}

function labelsOf(table: PopulationTable): string[] {
  if (table.kind === 'age and sex') return [subjectLabel('age'), subjectLabel('sex')];
  return table.kind === 'categories' ? [subjectLabel(table.characteristic)] : [];
}
