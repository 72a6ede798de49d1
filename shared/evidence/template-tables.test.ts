import { describe, expect, it } from 'vitest';
import { sampleComparison, sampleComparisonSet } from '../../tests/fixtures/comparisons.ts';
import { templateTables } from './template-tables.ts';

describe('the tables of the 2014/15 template', () => {
  it('come in the order of the template', () => {
    const set = sampleComparisonSet([
      sampleComparison('ethnic-group', [['White', 900, 9]]),
      sampleComparison('age', [['16 to 24', 900, 9]]),
      sampleComparison('sex', [['Female', 900, 9]]),
    ]);

    expect(templateTables(set).map(({ heading }) => heading)).toEqual([
      'Gender mix',
      'Age mix',
      'Ethnic background',
    ]);
  });

  it('have columns that add up to their totals, and shares as they are, rounded', () => {
    const [table] = templateTables(
      sampleComparisonSet([
        sampleComparison('age', [
          ['16 to 24', 3333.5, 1],
          ['25 to 34', 3333.5, 1],
          ['35 to 44', 3333, 1],
        ]),
      ]),
    );

    expect(table).toMatchObject({ practiceTotal: 10_000, groupTotal: 3 });
    expect(table?.rows.map(({ groupPercent }) => groupPercent)).toEqual([33.3, 33.3, 33.3]);
    expect(table?.rows.map(({ practicePercent }) => practicePercent)).toEqual([33.3, 33.3, 33.3]);
  });

  it('give no percentages of nobody', () => {
    const [table] = templateTables(
      sampleComparisonSet([
        sampleComparison('sex', [
          ['Female', 500, 0],
          ['Male', 500, 0],
        ]),
      ]),
    );

    expect(table?.rows.map(({ groupPercent }) => groupPercent)).toEqual([null, null]);
    expect(table?.rows.map(({ practicePercent }) => practicePercent)).toEqual([50, 50]);
  });

  it('say who is not in them, and where the practice column is from', () => {
    const [table] = templateTables(
      sampleComparisonSet([
        {
          ...sampleComparison('sex', [['Female', 500, 6]]),
          answers: {
            members: 11,
            answered: 6,
            declined: 1,
            notKnown: 0,
            notAsked: 4,
            notPlaced: 0,
            belowBaseAge: 0,
          },
        },
      ]),
    );

    expect(table?.notCounted).toBe(
      '5 members are not in this table: 1 preferred not to say and 4 not asked yet.',
    );
    expect(table?.source).toBe(
      'Sample source, 1 July 2026, P91020, file sample.csv; people aged 16 and over.',
    );
  });

  it('say that 16 and 75 are in a band, and that younger people are left out', () => {
    const [table] = templateTables(
      sampleComparisonSet([sampleComparison('age', [['16 to 24', 9, 1]])]),
    );

    expect(table?.note).toContain('leaves out ages 16 and 75');
    expect(table?.note).toContain('People under 16 are left out of both columns.');
  });

  it('are left out where there is nothing to compare', () => {
    const set = sampleComparisonSet([
      {
        ...sampleComparison('sex', []),
        population: null,
        outcome: { state: 'not compared', because: 'no figures' },
      },
    ]);

    expect(templateTables(set)).toEqual([]);
  });
});
