import { onlySexOf } from './join-sexes.ts';
import type { PopulationTable } from './population-table.ts';

/** Lists change from month to month; so much above the list cannot be the practice's patients. */
const farAbove = 1.1;

type Rows = { readonly rows: readonly { readonly count: number }[] };

/** How a number of people stands to the list size of the record: within it, above, or impossible. */
export function besideList(
  people: number,
  listSize: number | null,
): 'within' | 'above' | 'far above' {
  if (listSize === null || listSize === 0 || people <= listSize) return 'within';
  return people > farAbove * listSize ? 'far above' : 'above';
}

/** A doubt, in a sentence, where figures of the practice's own count more people than its list has. */
export function moreThanList({ rows }: Rows, listSize: number | null): string[] {
  const people = rows.reduce((sum, { count }) => sum + count, 0);
  const place = besideList(people, listSize);
  if (place === 'within') return [];
  const so = `The figures add up to ${number(people)} people; the list size in the record is ${number(listSize ?? 0)}.`;
  return place === 'above'
    ? [`${so} Check them, or the list size.`]
    : [`${so} They can be kept, but no comparison uses them: check them, or the list size.`];
}

/** Whether a table says that it counts the practice's own patients, and more than there can be. */
export function isImpossible(table: PopulationTable, listSize: number | null): boolean {
  if (table.provenance.geography.kind !== 'own system') return false;
  if (table.kind === 'age and sex' && onlySexOf(table) !== undefined) return false;
  if (table.kind !== 'categories' && table.kind !== 'age and sex') return false;
  const people = table.rows.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
  return besideList(people, listSize) === 'far above';
}

const number = (n: number) => n.toLocaleString('en-GB');
