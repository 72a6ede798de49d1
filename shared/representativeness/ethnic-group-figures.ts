import { characteristicOf, currentEdition } from '../equality/current-edition.ts';
import { askedCategoryOf, ethnicGroupOf } from '../equality/ethnic-group-of.ts';
import type { CategoryCounts } from '../monitoring/answer-counts.ts';
import type { CategoryRow, PopulationTable } from '../population/population-table.ts';
import type { CharacteristicFigures, ComparisonDay } from './characteristic-figures.ts';
import { chooseCategoryTable, isThin, type CategoryTable } from './choose-category-table.ts';
import { people, wholeNumber } from './in-words.ts';
import { tallyOf } from './tally.ts';

/** The five groups, or the 18 choices of the form (Roma is chosen as Other White). */
export type EthnicGroups = 'broad' | 'detailed';

type Scheme = {
  readonly label: string;
  readonly categories: readonly Named[];
  /** The category that an answer or a row of a table belongs to, if it says enough. */
  readonly placeOf: (key: string) => string | undefined;
};

type Named = { readonly key: string; readonly label: string; readonly inSentence: string };

const schemes: Readonly<Record<EthnicGroups, Scheme>> = {
  broad: {
    label: 'Five broad groups',
    categories: currentEdition.ethnicGroups,
    placeOf: (key) => ethnicGroupOf(key),
  },
  detailed: {
    label: '18 categories, as on the form',
    categories: currentEdition.ethnicCategories.filter(({ key, option }) => key === option),
    placeOf: (key) => askedCategoryOf(key),
  },
};

const missingFigures =
  'The record has no figures on ethnic group that fit. Census 2021 gives them for the areas where patients live (table TS021, from Nomis); or the practice can count its own list and type the figures in.';

const leftOutFigures =
  'The record’s figures on ethnic group have no figure for some categories, so they are not compared: a category left blank is not the same as nobody. Type them in again with every category, 0 where there is nobody.';

/** Counts members and population by ethnic group. */
export function ethnicGroupFigures(
  tables: readonly PopulationTable[],
  counts: CategoryCounts,
  { baseAge, groups }: ComparisonDay & { readonly groups: EthnicGroups },
): CharacteristicFigures {
  const scheme = schemes[groups];
  const { label } = characteristicOf('ethnic-group');
  const whole = tables.filter((candidate) => !leavesOut(candidate));
  const fitting = whole.filter((candidate) => !isTooBroad(candidate, scheme));
  const table = chooseCategoryTable(fitting, 'ethnic-group');
  const population = sumBy(table?.rows ?? [], scheme);
  const answers = Object.entries(counts.byCategory).map(([category, count]) => ({
    category,
    count,
  }));
  const members = sumBy(answers, scheme);
  const counted = scheme.categories.map(({ key, label, inSentence }) => ({
    key,
    label,
    inSentence,
    population: population.get(key) ?? 0,
    members: members.get(key) ?? 0,
  }));
  const total = counted.reduce((sum, category) => sum + category.population, 0);
  const tally = tallyOf(counts, counted);
  return {
    characteristic: 'ethnic-group',
    label,
    categories: groups,
    categoriesLabel: scheme.label,
    answers: tally,
    population: table ? { provenance: table.provenance, base: baseOf(table), total } : null,
    counted: table ? counted : [],
    notes: [...tableNotes(table, total, baseAge), ...schemeNotes(groups, tally.notPlaced)],
    missing: whyMissing(tables, whole),
  };
}

function whyMissing(tables: readonly PopulationTable[], whole: readonly PopulationTable[]): string {
  if (chooseCategoryTable(whole, 'ethnic-group')) {
    return 'The record’s figures on ethnic group are in broad groups only. Choose the five broad groups to compare with them.';
  }
  return chooseCategoryTable(tables, 'ethnic-group') ? leftOutFigures : missingFigures;
}

/** Whether a table has no figure for some category: that is not the same as nobody. */
function leavesOut(table: PopulationTable): boolean {
  if (table.kind !== 'categories' || table.characteristic !== 'ethnic-group') return false;
  const given = new Set(table.rows.map(({ category }) => category));
  const all = (list: readonly Named[]) => list.every(({ key }) => given.has(key));
  return !all(currentEdition.ethnicGroups) && !all(currentEdition.ethnicCategories);
}

function sumBy(rows: readonly CategoryRow[], scheme: Scheme): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { category, count } of rows) {
    const place = scheme.placeOf(category);
    if (place !== undefined) sums.set(place, (sums.get(place) ?? 0) + count);
  }
  return sums;
}

/** Whether a table names a known group, but not closely enough for these categories. */
const isTooBroad = (table: PopulationTable, { placeOf }: Scheme): boolean =>
  table.kind === 'categories' &&
  table.rows.some(
    ({ category, count }) =>
      count > 0 && placeOf(category) === undefined && ethnicGroupOf(category) !== undefined,
  );

const baseOf = ({ base }: CategoryTable): string =>
  base === 'all' ? 'of all ages' : `aged ${base.replace('+', '')} and over`;

function tableNotes(table: CategoryTable | undefined, total: number, baseAge: number): string[] {
  if (!table) return [];
  const notes: string[] = [];
  const leftOut = table.rows.reduce((sum, row) => sum + row.count, 0) - total;
  if (leftOut > 0.5) {
    notes.push(
      `${wholeNumber(leftOut)} people of the figures are in no ethnic group that the form knows, and are left out.`,
    );
  }
  if (isThin(table)) {
    notes.push(
      'The figures know the ethnic group of fewer than 80 in every 100 people they are about; the others may be different.',
    );
  }
  if (table.base === 'all' && baseAge > 0) {
    notes.push(
      `The figures on ethnic group count people of all ages; those under ${baseAge} could not be left out.`,
    );
  }
  return notes;
}

function schemeNotes(groups: EthnicGroups, notPlaced: number): string[] {
  const notes: string[] = [];
  if (groups === 'detailed') {
    notes.push('Roma people are counted under Other White, which is what the form offers them.');
  }
  if (notPlaced > 0) {
    notes.push(
      `${people(notPlaced, 'member named', 'members named')} only a broad group, and ${notPlaced === 1 ? 'is' : 'are'} counted with those who have not answered.`,
    );
  }
  return notes;
}
