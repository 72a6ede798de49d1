import { ageLabel } from '../age-label.ts';
import { categoryName } from '../category-name.ts';
import type { PopulationTable } from '../population-table.ts';
import { checkFigures } from './check-figures.ts';
import { swappedRows } from './swapped-rows.ts';

/** Figures as they are typed: rows in categories or in ages, perhaps out of so many. */
export type TypedFigures = (
  | Pick<Comparable & { kind: 'categories' }, 'kind' | 'characteristic' | 'rows'>
  | Pick<Comparable & { kind: 'age and sex' }, 'kind' | 'rows'>
) & { readonly coverage?: { readonly outOf: number } | null | undefined };

type Comparable = Extract<PopulationTable, { readonly kind: 'categories' | 'age and sex' }>;

type Row = { readonly key: string; readonly label: string; readonly count: number };

/**
 * What may be wrong with figures that somebody typed though they can be kept, in sentences: people
 * in no row, rows that may have changed places since the last figures of the same kind.
 *
 * @param earlier tables of the record, the newest first
 */
export function typedDoubts(table: TypedFigures, earlier: readonly PopulationTable[]): string[] {
  const rows = rowsOf(table);
  const labels = rows.map(({ label }) => label);
  const values = rows.map(({ count }) => count);
  const column = { name: 'The figures', values, stated: table.coverage?.outOf };
  return [
    ...checkFigures({ labels, columns: [{ ...column, unit: 'people' }] }).map(
      ({ sentence }) => sentence,
    ),
    ...sharesAsPeople(values),
    ...changedPlaces(table, earlier),
  ];
}

/** Rows that may have changed places since the newest table about the same, in sentences. */
export function changedPlaces(table: TypedFigures, earlier: readonly PopulationTable[]): string[] {
  const rows = rowsOf(table);
  const before = countsBefore(table, earlier);
  return swappedRows({
    labels: rows.map(({ label }) => label),
    values: rows.map(({ count }) => count),
    before: rows.map(({ key }) => before.get(key) ?? null),
  }).map(({ sentence }) => sentence);
}

/** Whole percentages where numbers of people belong: rounded, they add up to about 100. */
function sharesAsPeople(values: readonly number[]): string[] {
  const filled = values.filter((value) => value > 0).length;
  const sum = values.reduce((all, value) => all + value, 0);
  if (filled < 2 || Math.abs(sum - 100) > Math.min(2, filled / 2)) return [];
  return [
    `The figures add up to ${sum}: these may be percentages. Enter how many people there are in each row.`,
  ];
}

function rowsOf(table: TypedFigures | Comparable): Row[] {
  if (table.kind === 'categories') {
    const { characteristic, rows } = table;
    return rows.map(({ category, count }) => ({
      key: category,
      label: categoryName(characteristic, category),
      count,
    }));
  }
  return table.rows.map(({ sex, fromAge, toAge, count }) => ({
    key: `${sex} ${fromAge} ${toAge ?? ''}`,
    label: `${sex === 'female' ? 'Female' : 'Male'}, ${categoryName('age', ageLabel({ fromAge, toAge }))}`,
    count,
  }));
}

/** The counts by row of the newest table that is about the same. */
function countsBefore(
  table: TypedFigures,
  earlier: readonly PopulationTable[],
): ReadonlyMap<string, number> {
  const about = aboutOf(table);
  const last = earlier.find(
    (one): one is Comparable =>
      (one.kind === 'categories' || one.kind === 'age and sex') && aboutOf(one) === about,
  );
  return new Map((last ? rowsOf(last) : []).map(({ key, count }) => [key, count]));
}

const aboutOf = (table: TypedFigures | Comparable): string =>
  table.kind === 'categories' ? table.characteristic : table.kind;
