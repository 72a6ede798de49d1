import { expect, it } from 'vitest';
import { currentEdition } from '../equality/current-edition.ts';
import type { PopulationTable } from '../population/population-table.ts';
import { unlikeMeasure } from './in-words.ts';
import { compare, twelve } from '../../tests/fixtures/representativeness/compare.ts';
import {
  ageCounts,
  answersOf,
  categoryCounts,
  fiveYearTable,
  rowsOf,
  singleYearTable,
  traffordTable,
} from '../../tests/fixtures/representativeness/sample-figures.ts';

it('compares twelve members, the children of the list left out', () => {
  const [age, sex] = compare(twelve);

  expect(age.population).toMatchObject({ base: 'aged 16 and over', total: 7900 });
  expect(rowsOf(age).map(({ label, actual }) => `${label}: ${actual}`)).toEqual([
    '16 to 24: 1',
    '25 to 34: 0',
    '35 to 44: 0',
    '45 to 54: 2',
    '55 to 64: 2',
    '65 to 74: 5',
    '75 and over: 2',
  ]);
  expect(rowsOf(sex).map(({ key, populationCount }) => [key, populationCount])).toEqual([
    ['female', 3950],
    ['male', 3950],
  ]);
});

it('splits five-year bands over 16, and says so', () => {
  const [age, sex] = compare(twelve, [fiveYearTable]);

  expect(age.population?.total).toBe(7900);
  expect(age.notes.join(' ')).toContain('15 to 19');
  expect(sex.notes.join(' ')).toContain('15 to 19');
});

it('prefers single years of the same day, which need no splitting', () => {
  const [age] = compare(twelve, [fiveYearTable, singleYearTable]);

  expect(age.notes.join(' ')).not.toContain('15 to 19');
});

it('counts a member below the base age apart, and one whose band does not fit as unknown', () => {
  const mixed = answersOf(
    ageCounts([15, 30, 40, 50], {
      answered: 5,
      byBand: [{ fromAge: 75, toAge: 84, count: 1 }],
      fromPartialDate: 2,
    }),
    categoryCounts({ female: 5 }),
    categoryCounts({ indian: 5 }),
  );

  const [age] = compare(mixed, [singleYearTable], { ageBands: 'ten-year' });

  expect(age.answers).toMatchObject({ members: 5, answered: 3, notPlaced: 1, belowBaseAge: 1 });
  expect(age.notes).toEqual([
    unlikeMeasure,
    '1 member is under 16 and not compared: the population starts at 16.',
    '1 member gave an age band that does not fit these bands, and is counted with those who have not answered.',
    '2 members gave only part of a date of birth; the age may be one year off.',
  ]);
});

const detailedCounts: Readonly<Record<string, number>> = {
  'white-british': 80,
  roma: 5,
  'other-white': 10,
  chinese: 5,
};

/** Figures close enough for the detailed groups; nobody is in most of them. */
const detailedTable: PopulationTable = {
  ...traffordTable,
  kind: 'categories',
  characteristic: 'ethnic-group',
  base: '16+',
  rows: currentEdition.ethnicCategories.map(({ key }) => ({
    category: key,
    count: detailedCounts[key] ?? 0,
  })),
};

it('counts a broad answer in the broad groups and as unknown in the detailed ones', () => {
  const answers = answersOf(
    ageCounts([30, 40, 50]),
    categoryCounts({ female: 3 }),
    categoryCounts({ 'white-british': 2, asian: 1 }),
  );

  const [, , broad] = compare(answers, [detailedTable]);
  const [, , detailed] = compare(answers, [detailedTable], { ethnicGroups: 'detailed' });

  expect(rowsOf(broad).find(({ key }) => key === 'asian')).toMatchObject({
    actual: 1,
    populationCount: 5,
  });
  expect(detailed.answers).toMatchObject({ answered: 2, notPlaced: 1 });
  expect(rowsOf(detailed)).toHaveLength(18);
  expect(rowsOf(detailed).find(({ key }) => key === 'other-white')?.populationCount).toBe(15);
});

it('does not compare detailed groups with figures in broad ones', () => {
  const [, , ethnicGroup] = compare(twelve, [traffordTable], { ethnicGroups: 'detailed' });

  expect(ethnicGroup.outcome).toEqual({ state: 'not compared', because: 'no figures' });
  expect(ethnicGroup.sentences.join()).toContain('Choose the five broad groups');
});

it('compares detailed groups with older figures that know them, whatever is newer', () => {
  const broad = {
    ...traffordTable,
    provenance: { ...traffordTable.provenance, date: '2026-01-01' },
  };

  const [, , ethnicGroup] = compare(twelve, [broad, detailedTable], { ethnicGroups: 'detailed' });

  expect(ethnicGroup.population?.provenance.date).toBe('2021-03-21');
});

it('says only of groups that people live in that each has a member', () => {
  const answers = answersOf(
    ageCounts([30, 40, 50]),
    categoryCounts({ female: 3 }),
    categoryCounts({ 'white-british': 1, 'other-white': 1, chinese: 1 }),
  );

  const [, , broad] = compare(answers, [detailedTable]);

  expect(broad.sentences[1]).toBe(
    'Each category that the population has people in has at least one registered member.',
  );
});

it('takes the Census before a practice’s own count that knows too few patients', () => {
  const own: PopulationTable = {
    kind: 'categories',
    characteristic: 'ethnic-group',
    base: 'all',
    provenance: {
      ...singleYearTable.provenance,
      source: 'Own system',
      geography: { kind: 'own system', codes: ['P91020'], name: 'Own system' },
      coverage: { counted: 3223, outOf: 16463 },
    },
    rows: currentEdition.ethnicGroups.map(({ key }) => ({
      category: key,
      count: key === 'white' ? 3223 : 0,
    })),
  };

  expect(compare(twelve, [own, traffordTable])[2].population?.provenance.source).toContain('TS021');
  const [, , alone] = compare(twelve, [own]);
  expect(alone.heading).toContain('The figures cover 3,223 of 16,463 people (19%).');
  expect(alone.notes.join(' ')).toContain('fewer than 80 in every 100');
});

it('does not take a category without a figure for one without people', () => {
  const blank = { ...traffordTable, kind: 'categories' as const, characteristic: 'ethnic-group' };
  const withoutMixed: PopulationTable = {
    ...blank,
    base: 'all',
    rows: [
      { category: 'white', count: 100 },
      { category: 'asian', count: 20 },
      { category: 'black', count: 20 },
      { category: 'other', count: 20 },
    ],
  };

  const [, , alone] = compare(twelve, [withoutMixed]);
  const [, , beside] = compare(twelve, [withoutMixed, traffordTable]);

  expect(alone.outcome).toEqual({ state: 'not compared', because: 'no figures' });
  expect(alone.sentences.join()).toContain('a category left blank is not the same as nobody');
  expect(beside.population?.total).toBe(235_053);
});
