import { characteristicOf } from '../equality/current-edition.ts';
import type { CategoryCounts } from '../monitoring/answer-counts.ts';
import type { AgeAndSexRow, PopulationTable } from '../population/population-table.ts';
import { countIntoBands } from './age-and-sex-figures.ts';
import { missingAgeAndSex, splitNote } from './age-figures.ts';
import { baseInWords } from './characteristic-figures.ts';
import type { CharacteristicFigures, ComparisonDay } from './characteristic-figures.ts';
import { chooseAgeTable } from './choose-age-table.ts';
import { tallyOf } from './tally.ts';

/** Counts members and population by sex, from the youngest age that may be a member. */
export function sexFigures(
  tables: readonly PopulationTable[],
  counts: CategoryCounts,
  { baseAge }: ComparisonDay,
): CharacteristicFigures {
  const { label, categories } = characteristicOf('sex');
  const base = [{ fromAge: baseAge, toAge: null }];
  const table = chooseAgeTable(tables, base);
  const populationOf = (sex: string): number =>
    countIntoBands(table?.rows.filter((row: AgeAndSexRow) => row.sex === sex) ?? [], base)
      .counts[0] ?? 0;
  const counted = categories.map((category) => ({
    ...category,
    inSentence: category.label.toLowerCase(),
    population: populationOf(category.key),
    members: counts.byCategory[category.key] ?? 0,
  }));
  const total = counted.reduce((sum, category) => sum + category.population, 0);
  return {
    characteristic: 'sex',
    label,
    categories: '',
    categoriesLabel: 'Female and male',
    answers: tallyOf(counts, counted),
    population: table ? { provenance: table.provenance, base: baseInWords(baseAge), total } : null,
    counted: table ? counted : [],
    notes: splitNote(table?.banded.split ?? []),
    missing: missingAgeAndSex,
  };
}
