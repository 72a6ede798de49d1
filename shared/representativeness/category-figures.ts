import type { CharacteristicKey } from '../equality/characteristic.ts';
import { characteristicOf } from '../equality/current-edition.ts';
import type { BroadCategory, Characteristic } from '../equality/topic.ts';
import type { CategoryCounts } from '../monitoring/answer-counts.ts';
import type { PopulationTable } from '../population/population-table.ts';
import type { CharacteristicFigures, ComparisonDay } from './characteristic-figures.ts';
import { chooseCategoryTable, isThin, type CategoryTable } from './choose-category-table.ts';
import { people, wholeNumber } from './in-words.ts';
import { tallyOf } from './tally.ts';
import { whereFiguresAre } from './where-figures-are.ts';

/** The characteristics that are counted by the categories of the form, or by wider ones. */
export type ByCategory = Exclude<CharacteristicKey, 'age' | 'sex' | 'ethnic-group'>;

/**
 * Counts members and population by the wider categories of a characteristic, where it has any, and by
 * those of the form otherwise: a group of a dozen says little in nine categories.
 */
export function categoryFigures(
  characteristic: ByCategory,
  tables: readonly PopulationTable[],
  {
    counts,
    baseAge,
  }: { readonly counts: CategoryCounts; readonly baseAge: ComparisonDay['baseAge'] },
): CharacteristicFigures {
  const asked = characteristicOf(characteristic);
  const scheme = schemeOf(asked);
  const fitting = tables.filter((table) => fits(table, characteristic, scheme));
  const table = chooseCategoryTable(fitting, characteristic);
  const counted = scheme.map(({ key, label, of }) => ({
    key,
    label,
    inSentence: label,
    population: sumOf(table?.rows.map((row) => [row.category, row.count] as const) ?? [], key, of),
    members: sumOf(Object.entries(counts.byCategory), key, of),
  }));
  const total = counted.reduce((sum, { population }) => sum + population, 0);
  const answers = tallyOf(counts, counted);
  return {
    characteristic,
    label: asked.label,
    categories: asked.broad ? 'broad' : '',
    categoriesLabel: asked.broad ? `${scheme.length} broad groups` : 'As on the form',
    answers,
    population: table ? { provenance: table.provenance, base: baseOf(table), total } : null,
    counted: table ? counted : [],
    notes: table ? notesOf(table, { total, baseAge, notPlaced: answers.notPlaced }) : [],
    missing: chooseCategoryTable(tables, characteristic)
      ? `The record’s figures on ${asked.inSentence} have no figure for some categories, so they are not compared: a category left blank is not the same as nobody.`
      : whereFiguresAre[characteristic],
  };
}

type Scheme = readonly BroadCategory[];

const schemeOf = ({ broad, categories }: Characteristic): Scheme =>
  broad ?? categories.map((category) => ({ ...category, of: [category.key] }));

/** A figure for each category of the scheme, either its own or of all its parts. */
function fits(table: PopulationTable, characteristic: ByCategory, scheme: Scheme): boolean {
  if (table.kind !== 'categories' || table.characteristic !== characteristic) return false;
  const given = new Set(table.rows.map(({ category }) => category));
  return scheme.every(({ key, of }) => given.has(key) || of.every((part) => given.has(part)));
}

/** The people of a category by its own row or, where it has none, by its parts; never both. */
function sumOf(
  rows: readonly (readonly [category: string, count: number])[],
  key: string,
  of: readonly string[],
): number {
  const own = rows.filter(([category]) => category === key);
  const parts = rows.filter(([category]) => category !== key && of.includes(category));
  return (own.length > 0 ? own : parts).reduce((sum, [, count]) => sum + count, 0);
}

const baseOf = ({ base }: CategoryTable): string =>
  base === 'all' ? 'of all ages' : `aged ${base.replace('+', '')} and over`;

type Known = { readonly total: number; readonly baseAge: number; readonly notPlaced: number };

function notesOf(table: CategoryTable, { total, baseAge, notPlaced }: Known): string[] {
  const notes: string[] = [];
  const rows = [...table.rows, ...(table.leftOver ?? [])];
  const leftOut = rows.reduce((sum, row) => sum + row.count, 0) - total;
  if (leftOut > 0.5) {
    notes.push(
      `${wholeNumber(leftOut)} people of the figures gave no answer, or one that the form does not know, and are left out.`,
    );
  }
  if (isThin(table)) {
    notes.push(
      'The figures know the answer of fewer than 80 in every 100 people they are about; the others may be different.',
    );
  }
  if (table.base === 'all' && baseAge > 0) {
    notes.push(
      `The figures count people of all ages; those under ${baseAge} could not be left out.`,
    );
  }
  if (notPlaced > 0) {
    notes.push(
      `${people(notPlaced, 'member answered', 'members answered')} the first step of the question only, and ${notPlaced === 1 ? 'is' : 'are'} counted with those who have not answered.`,
    );
  }
  return notes;
}
