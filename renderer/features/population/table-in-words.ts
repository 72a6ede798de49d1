import { categoryName } from '../../../shared/population/category-name.ts';
import { onlySexOf } from '../../../shared/population/join-sexes.ts';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { subjectLabel } from '../../../shared/population/population-subject.ts';

/** What a table holds: "Age and sex", "Ethnic group". */
export function subjectOf(table: PopulationTable): string {
  switch (table.kind) {
    case 'total':
      return 'Number of patients';
    case 'age and sex':
      return 'Age and sex';
    case 'categories':
      return subjectLabel(table.characteristic);
    case 'patients by area':
      return 'Where your patients live';
    case 'area lookup':
      return 'Neighbourhoods of 2011 and 2021';
    case 'indicators':
      return 'Published figures';
  }
}

/** After a subject: ", female patients" for the half of a month's figures that counts one sex. */
export function sexIn(table: PopulationTable): string {
  const sex = table.kind === 'age and sex' ? onlySexOf(table) : undefined;
  return sex === undefined ? '' : `, ${sex} patients`;
}

/** After a subject: ", of people aged 16 and over"; empty when everyone is counted. */
export function baseInWords(table: PopulationTable): string {
  if (table.kind !== 'categories' || table.base === 'all') return '';
  return `, of people aged ${table.base.replace('+', '')} and over`;
}

/** People counted in a table; 0 for one that counts no people. */
export function peopleIn(table: PopulationTable): number {
  switch (table.kind) {
    case 'total':
      return table.count;
    case 'age and sex':
    case 'categories':
    case 'patients by area':
      return table.rows.reduce((sum: number, row: { count: number }) => sum + row.count, 0);
    case 'area lookup':
    case 'indicators':
      return 0;
  }
}

/** Whether a table holds shares of neighbours put on the patients who live there, counting none. */
export const isWeighed = ({ provenance }: PopulationTable): boolean =>
  provenance.geography.weightedBy !== undefined;

/** How much a table holds: "7,802 people", "31 neighbourhoods". */
export function sizeOf(table: PopulationTable): string {
  if (table.kind === 'area lookup') return plural(table.rows.length, 'neighbourhood');
  if (table.kind === 'indicators') return plural(table.rows.length, 'figure');
  if (isWeighed(table)) {
    const areas = plural(table.provenance.geography.codes.length, 'neighbourhood');
    return `shares of the people in ${areas}${baseInWords(table).replace(', of people', '')}`;
  }
  const inAreas =
    table.kind === 'patients by area' ? ` in ${plural(table.rows.length, 'neighbourhood')}` : '';
  return `${personsInWords(peopleIn(table))}${inAreas}`;
}

const plural = (count: number, word: string) => `${people(count)} ${word}${count === 1 ? '' : 's'}`;

/** "7,802 people", "1 person". */
export const personsInWords = (count: number): string =>
  count === 1 ? '1 person' : `${people(count)} people`;

/** "0 to 4", "95 and over", "16". */
export function agesInWords(fromAge: number, toAge: number | null): string {
  if (toAge === null) return `${fromAge} and over`;
  return fromAge === toAge ? String(fromAge) : `${fromAge} to ${toAge}`;
}

/** The words of a category key, where the edition knows it. */
export function categoryInWords(table: PopulationTable, key: string): string {
  return table.kind === 'categories' ? categoryName(table.characteristic, key) : key;
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

/** A count with its thousands: "7,802". */
export const people = (count: number): string => whole.format(count);
