import { expect, it } from 'vitest';
import { sampleComparison } from '../../tests/fixtures/comparisons.ts';
import { comparedReview } from '../../tests/fixtures/documents/review.ts';
import { publicCsv } from '../documents/figures/comparison-csv.ts';
import { publicTable } from '../documents/figures/public-table.ts';
import type { Comparison } from '../representativeness/comparison.ts';
import { publicFiguresOf, type PublicFigures } from './public-figures.ts';

it('hides the small numbers of the practice’s own patients wherever a public copy prints them', () => {
  const figures = publish([7990, 2]);

  const [sex] = figures.comparisons;
  expect(sex).toMatchObject({
    rows: [
      { populationCount: 'not shown', populationPercent: null, group: 14 },
      { populationCount: 'fewer than 5', populationPercent: null, group: 9 },
    ],
    populationTotal: 7992,
    chart: null,
  });
  expect(sex?.withheld).toEqual([
    '1 of 2 numbers of patients is from 0 to 4 and hidden, with the percentages of patients: so few people could be recognised. 1 larger one is hidden too: with the total, it tells a small one.',
    'The lottery range, the expected number, the gap and the chart are left out: they would give a hidden number of patients away.',
    'How many members did not answer, if any, is left out.',
  ]);
  const csv = publicCsv(figures);
  expect(csv).toContain('Sex,Female,not shown,,14,60.9,');
  expect(csv).toContain('Sex,Male,fewer than 5,,9,39.1,');
  const [table] = wordsOf(figures);
  expect(table).toMatchObject({
    rows: [
      ['Female', 'not shown', '14', '60.9%'],
      ['Male', 'fewer than 5', '9', '39.1%'],
      ['Total', '7,992', '23', '100.0%'],
    ],
  });
  expect(JSON.stringify(table)).toContain('“Fewer than 5” stands for any number from 0 to 4.');
});

it('leaves out the total, and how many are covered, where they would tell the few', () => {
  const figures = publish([3, 0]);

  expect(figures.comparisons[0]).toMatchObject({
    population: { provenance: { coverage: null } },
    rows: [{ populationCount: 'not shown' }, { populationCount: 'not shown' }],
    populationTotal: 'not shown',
  });
  expect(JSON.stringify(wordsOf(figures))).toContain('The numbers of patients are left out');
});

it.each(['practice', 'areas'] as const)(
  'prints figures that are public already exact (%s)',
  (kind) => {
    const figures = publish([7990, 2], kind);

    expect(figures.comparisons[0]).toMatchObject({
      rows: [
        { populationCount: 7990, populationPercent: 100 },
        { populationCount: 2, populationPercent: 0 },
      ],
      withheld: [],
    });
    expect(figures.comparisons[0]?.chart).not.toBeNull();
  },
);

it('prints large numbers of the practice’s own', () => {
  expect(publish([4000, 3000]).comparisons[0]).toMatchObject({
    rows: [{ populationPercent: 57.1 }, { populationPercent: 42.9 }],
    withheld: [],
  });
});

function publish(
  patients: readonly [number, number],
  kind: 'own system' | 'practice' | 'areas' = 'own system',
): PublicFigures {
  const review = comparedReview();
  const figures = publicFiguresOf({
    review: {
      ...review,
      members: { ...review.members, all: 23, registered: 23, carers: 0, others: 0 },
      comparison: review.comparison && {
        ...review.comparison,
        comparisons: [ofSystem(patients, kind)],
      },
    },
    earlier: [],
    movement: () => ({ joined: 0, left: 0 }),
  });
  if (!figures) throw new Error('The review has no figures');
  return figures;
}

function ofSystem(
  [female, male]: readonly [number, number],
  kind: 'own system' | 'practice' | 'areas',
): Comparison {
  const comparison = sampleComparison('sex', [
    ['Female', female, 14],
    ['Male', male, 9],
  ]);
  if (!comparison.population) throw new Error('The comparison has no population');
  const { provenance } = comparison.population;
  const geography = { ...provenance.geography, kind };
  const coverage = { counted: female + male, outOf: 8000 };
  return {
    ...comparison,
    population: {
      ...comparison.population,
      provenance: { ...provenance, geography, coverage },
    },
  };
}

const wordsOf = ({ comparisons }: PublicFigures) =>
  comparisons.flatMap((one) => publicTable(one, { heading: 'Sex', notes: [] }));
