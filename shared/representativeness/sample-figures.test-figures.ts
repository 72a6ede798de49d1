import type { AgeCounts, AnswerCounts, CategoryCounts } from '../monitoring/answer-counts.ts';
import type { AgeAndSexRow, PopulationTable, Provenance } from '../population/population-table.ts';
import type { ComparisonRow } from './comparison.ts';
import type { Comparison } from './comparison.ts';

export const listProvenance: Provenance = {
  source: 'NHS England, Patients Registered at a GP Practice',
  fileName: 'gp-reg-pat-prac-sing-age.csv',
  sha256: 'a'.repeat(64),
  date: '2026-07-01',
  geography: { kind: 'practice', codes: ['P91020'], name: 'P91020' },
  coverage: null,
  note: '',
};

export const censusProvenance: Provenance = {
  source: 'Office for National Statistics, Census 2021, TS021',
  fileName: 'census2021-ts021-lsoa.csv',
  sha256: 'b'.repeat(64),
  date: '2021-03-21',
  geography: { kind: 'areas', codes: ['E08000009'], name: 'Trafford' },
  coverage: null,
  note: '',
};

/** Usual residents of Trafford by broad group: Census 2021, TS021. */
export const traffordTable: PopulationTable = {
  kind: 'categories',
  characteristic: 'ethnic-group',
  base: 'all',
  provenance: censusProvenance,
  rows: [
    { category: 'white', count: 182761 },
    { category: 'asian', count: 29588 },
    { category: 'black', count: 8086 },
    { category: 'mixed', count: 8834 },
    { category: 'other', count: 5784 },
  ],
};

/** A list with as many women as men and 100 people in each single year of age from 0 to 94. */
export const singleYearTable: PopulationTable = {
  kind: 'age and sex',
  provenance: listProvenance,
  rows: bothSexes([
    ...Array.from({ length: 95 }, (_, age) => ({ fromAge: age, toAge: age, count: 50 })),
    { fromAge: 95, toAge: null, count: 0 },
  ]),
};

/** The same people in five-year bands. */
export const fiveYearTable: PopulationTable = {
  kind: 'age and sex',
  provenance: listProvenance,
  rows: bothSexes([
    ...Array.from({ length: 19 }, (_, i) => ({ fromAge: i * 5, toAge: i * 5 + 4, count: 250 })),
    { fromAge: 95, toAge: null, count: 0 },
  ]),
};

export const categoryCounts = (
  byCategory: Record<string, number>,
  others: Partial<CategoryCounts> = {},
): CategoryCounts => ({
  answered: Object.values(byCategory).reduce((sum, count) => sum + count, 0),
  declined: 0,
  notKnown: 0,
  notAsked: 0,
  byCategory,
  ...others,
});

/** People of these ages, one each. */
export const ageCounts = (ages: readonly number[], others: Partial<AgeCounts> = {}): AgeCounts => ({
  answered: ages.length,
  declined: 0,
  notKnown: 0,
  notAsked: 0,
  byYear: [...new Set(ages)]
    .sort((a, b) => a - b)
    .map((age) => ({ age, count: ages.filter((other) => other === age).length })),
  byBand: [],
  fromPartialDate: 0,
  ...others,
});

export const answersOf = (
  age: AgeCounts,
  sex: CategoryCounts,
  ethnicGroup: CategoryCounts,
): AnswerCounts => ({
  day: '2026-11-21',
  people: age.answered + age.declined + age.notKnown + age.notAsked,
  age,
  categories: { sex, 'ethnic-group': ethnicGroup },
});

/** The rows of a comparison that was made. */
export function rowsOf({ outcome }: Comparison): readonly ComparisonRow[] {
  return outcome.state === 'compared' ? outcome.rows : [];
}

function bothSexes(rows: readonly Omit<AgeAndSexRow, 'sex'>[]): AgeAndSexRow[] {
  return rows.flatMap((row) => [
    { ...row, sex: 'female' as const },
    { ...row, sex: 'male' as const },
  ]);
}
