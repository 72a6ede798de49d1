import { characteristicOf, currentEdition } from '../../equality/current-edition.ts';
import { namedCategories } from '../category-name.ts';
import { isCharacteristic } from '../population-subject.ts';
import type { CategoryRow, LeftOverRow } from '../population-table.ts';

/** A row of the practice's own totals and the category it stands for; null when it is left out. */
export type MappedRow = {
  readonly label: string;
  readonly count: number;
  readonly category: string | null;
};

/** Own totals as figures of a table. */
export type OwnFigures = {
  readonly rows: readonly CategoryRow[];
  readonly leftOver: readonly LeftOverRow[];
  readonly notes: readonly string[];
};

/**
 * Puts rows of one category together. A search of a clinical system lists only what it finds, so the
 * categories it does not name are nobody, and a note says so.
 *
 * @param notShown What the source names without a number ("<5", suppressed by the publisher): then a
 *   category without a row is not known, and gets no row. Empty for a survey that shows all options;
 *   left out where the source lists all that it found.
 */
export function ownFigures(
  subject: string,
  mapped: readonly MappedRow[],
  notShown?: readonly string[],
): OwnFigures {
  const sums = new Map<string, number>();
  for (const { category, count } of mapped) {
    if (category !== null) sums.set(category, (sums.get(category) ?? 0) + count);
  }
  const all = listFor(subject, [...sums.keys()]);
  const absent = all.filter((key) => !sums.has(key));
  const filled = notShown === undefined ? all : all.filter((key) => sums.has(key));
  const order = [...filled, ...[...sums.keys()].filter((key) => !all.includes(key))];
  const broad = currentEdition.ethnicGroups.some(({ key }) => sums.has(key));
  return {
    rows: order.map((category) => ({ category, count: sums.get(category) ?? 0 })),
    leftOver: mapped
      .filter(({ category }) => category === null)
      .map(({ label, count }) => ({ label, count })),
    notes: [
      ...(absent.length > 0 ? [absentInWords(notShown)] : []),
      ...(subject === 'ethnic-group' && broad
        ? [
            'In the NHS list of 2001 Chinese patients stand under Other, in the Census and on the form under Asian: broad groups made from it may differ by them.',
          ]
        : []),
    ],
  };
}

function absentInWords(notShown: readonly string[] | undefined): string {
  if (notShown === undefined)
    return 'Categories that the search did not list were taken as nobody.';
  const names = notShown.map((label) => `“${label}”`).join(', ');
  const why = names === '' ? '' : ` (the source gives no number for ${names})`;
  return `Categories without a number${why} are left out, not taken as nobody, so these figures are not compared.`;
}

/** The categories that together are everyone, of the kind that the rows name. */
function listFor(subject: string, given: readonly string[]): readonly string[] {
  if (!isCharacteristic(subject)) return [];
  const closest = characteristicOf(subject).categories.map(({ key }) => key);
  if (subject === 'ethnic-group') {
    const groups: readonly string[] = currentEdition.ethnicGroups.map(({ key }) => key);
    return given.every((key) => groups.includes(key)) ? groups : closest;
  }
  return given.every((key) => closest.includes(key)) ? closest : [];
}

/** Whether a category may stand in figures of a subject. */
export const isCategoryOf = (subject: string, category: string): boolean =>
  namedCategories(subject).some(({ key }) => key === category);
