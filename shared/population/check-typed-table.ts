import { characteristicKey, type CharacteristicKey } from '../equality/characteristic.ts';
import { characteristicOf, currentEdition } from '../equality/current-edition.ts';
import type { IsoDate } from '../dates/financial-year.ts';
import { listAnd } from '../documents/words.ts';
import { categoryName } from './category-name.ts';
import { missingAges } from './missing-ages.ts';
import type { TypedTable } from './typed-table.ts';

/** Problems of a form by input path; empty when there is none. */
export type Problems = Readonly<Record<string, string>>;

/** Checks figures typed from the practice's own system: known categories, each once, adding up. */
export function checkTypedTable(table: TypedTable, today: IsoDate): Problems {
  const problems: Record<string, string> = {};
  if (table.date > today) problems['table.date'] = 'Enter a date that is not in the future';
  const people = table.rows.reduce((sum, { count }) => sum + count, 0);
  if (people === 0) problems['table.rows'] = 'Enter at least one figure above 0';
  if (table.coverage && table.coverage.counted !== people) {
    problems['table.coverage'] =
      `The figures add up to ${people}, but the number counted is ${table.coverage.counted}`;
  }
  const rows = table.kind === 'categories' ? categoryProblems(table) : ageProblems(table.rows);
  return { ...rows, ...problems };
}

type Typed<K> = Extract<TypedTable, { readonly kind: K }>;

function categoryProblems({ characteristic, rows }: Typed<'categories'>): Problems {
  const key = characteristicKey.safeParse(characteristic);
  if (!key.success || key.data === 'age') {
    return { 'table.characteristic': 'Choose a characteristic' };
  }
  const problems: Record<string, string> = {};
  const known = categoriesOf(
    key.data,
    rows.map(({ category }) => category),
  );
  const seen = new Set<string>();
  for (const [i, { category }] of rows.entries()) {
    const path = `table.rows.${i}.category`;
    if (!known.includes(category)) problems[path] = `“${category}” is not one of the categories`;
    else if (seen.has(category)) problems[path] = `“${category}” is there twice`;
    seen.add(category);
  }
  const missing = known.filter((category) => !seen.has(category));
  if (missing.length > 0 && Object.keys(problems).length === 0) {
    const names = missing.map((category) => `“${categoryName(key.data, category)}”`);
    problems['table.rows'] = `Enter a number for ${listAnd(names)} too: enter 0 if there are none`;
  }
  return problems;
}

/** The categories that figures may have: for ethnic group, the five groups or their parts, not both. */
function categoriesOf(key: CharacteristicKey, given: readonly string[]): readonly string[] {
  const groups = currentEdition.ethnicGroups.map((group) => group.key as string);
  if (key === 'ethnic-group' && given.every((category) => groups.includes(category))) return groups;
  return characteristicOf(key).categories.map((category) => category.key);
}

function ageProblems(rows: Typed<'age and sex'>['rows']): Problems {
  const problems: Record<string, string> = {};
  for (const sex of ['female', 'male'] as const) {
    const ofSex = rows
      .map((row, i) => ({ ...row, path: `table.rows.${i}.fromAge` }))
      .filter((row) => row.sex === sex)
      .sort((a, b) => a.fromAge - b.fromAge);
    if (ofSex.length === 0) problems['table.rows'] = `Enter the figures of ${sex} patients too`;
    for (const [i, { fromAge, toAge, path }] of ofSex.entries()) {
      const next = ofSex[i + 1];
      if (toAge !== null && toAge < fromAge)
        problems[path] = 'Enter an age not above the one after it';
      else if (next && next.fromAge <= (toAge ?? Infinity)) {
        problems[next.path] = 'Enter ages that do not lie in another row';
      }
    }
  }
  const missing = missingAges(rows);
  if (missing.length > 0 && Object.keys(problems).length === 0) {
    problems['table.rows'] =
      `Enter a number for ${listAnd(missing)} too: enter 0 if there are none`;
  }
  return problems;
}
