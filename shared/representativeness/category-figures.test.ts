import { expect, it } from 'vitest';
import {
  categoryCounts,
  censusProvenance,
} from '../../tests/fixtures/representativeness/sample-figures.ts';
import type { PopulationTable } from '../population/population-table.ts';
import { buildComparison } from './build-comparison.ts';
import { categoryFigures, type ByCategory } from './category-figures.ts';
import { comparison } from './comparison.ts';

type Rows = Readonly<Record<string, number>>;

const tableOf = (characteristic: ByCategory, rows: Rows): PopulationTable => ({
  kind: 'categories',
  characteristic,
  base: '16+',
  provenance: censusProvenance,
  rows: Object.entries(rows).map(([category, count]) => ({ category, count })),
});

const figures = (
  characteristic: ByCategory,
  members: ReturnType<typeof categoryCounts>,
  ...tables: Rows[]
) =>
  categoryFigures(
    characteristic,
    tables.map((rows) => tableOf(characteristic, rows)),
    { counts: members, baseAge: 16 },
  );

const counted = (given: ReturnType<typeof figures>) =>
  Object.fromEntries(given.counted.map((one) => [one.key, [one.population, one.members]]));

it('takes the nine choices on marriage together as the five groups of the Census', () => {
  const members = categoryCounts({ married: 3, 'civil-partnership': 1, dissolved: 1, widowed: 2 });
  const detailed = {
    never: 40,
    married: 30,
    'civil-partnership': 2,
    'separated-married': 3,
    'separated-civil-partnership': 0,
    divorced: 9,
    dissolved: 1,
    widowed: 14,
    'surviving-partner': 1,
  };

  expect(counted(figures('marriage-and-civil-partnership', members, detailed))).toEqual({
    never: [40, 0],
    'married-or-civil-partnership': [32, 4],
    separated: [3, 0],
    'divorced-or-dissolved': [10, 1],
    'widowed-or-surviving': [15, 2],
  });
});

it('never counts a group and its parts together', () => {
  const both = { disabled: 20, 'limited-a-lot': 8, 'limited-a-little': 12, 'not-disabled': 80 };

  const given = figures('disability', categoryCounts({ 'limited-a-lot': 1 }), both);

  expect(counted(given)).toEqual({ disabled: [20, 1], 'not-disabled': [80, 0] });
});

it('counts who answered the first step alone with those who have not answered', () => {
  const members = categoryCounts({ yes: 1, 'limited-a-little': 1, 'no-condition': 2 });

  const given = figures('disability', members, { disabled: 20, 'not-disabled': 80 });

  expect(given.answers).toMatchObject({ answered: 3, notPlaced: 1 });
  expect(given.notes.join(' ')).toContain('1 member answered the first step');
});

it('compares with no table that leaves a category blank, and says so', () => {
  const given = figures('religion-or-belief', categoryCounts({ christian: 2 }), {
    christian: 50,
    'no-religion': 50,
  });

  expect(given.population).toBeNull();
  expect(given.missing).toContain('not the same as nobody');
});

it('leaves out people of the figures who gave no answer, and says how many', () => {
  const given = figures('sexual-orientation', categoryCounts({ heterosexual: 4 }), {
    heterosexual: 900,
    'gay-or-lesbian': 15,
    bisexual: 13,
    other: 3,
    'not-answered': 69,
  });

  expect(given.population?.total).toBe(931);
  expect(given.notes[0]).toContain('69 people of the figures gave no answer');
});

it.each([1, 3, 12, 60])('says what is true of a group of %i', (n) => {
  const members = categoryCounts({ same: n });
  const given = figures('gender-reassignment', members, { same: 9950, different: 50 });

  const built = comparison.parse(buildComparison(given, '2026-11-21'));

  expect(built.outcome.state).toBe('compared');
  expect(built.sentences.join(' ')).not.toMatch(/NaN|undefined/);
  expect(built.sentences.join(' ')).toContain('category “Gender identity different');
});

it('says where figures are to be had for each, and that there are none on pregnancy', () => {
  const missing = (['disability', 'gender-reassignment', 'religion-or-belief'] as const).map(
    (key) => figures(key, categoryCounts({})).missing,
  );

  expect(missing.map((words) => /TS\d{3}/.exec(words)?.[0])).toEqual(['TS038', 'TS078', 'TS030']);
  expect(figures('pregnancy-and-maternity', categoryCounts({})).missing).toContain(
    'No published table',
  );
});

it('compares nobody as plainly as somebody', () => {
  const given = figures('disability', categoryCounts({}), { disabled: 20, 'not-disabled': 80 });

  expect(buildComparison(given, '2026-11-21').outcome).toEqual({
    state: 'not compared',
    because: 'no members',
  });
});
