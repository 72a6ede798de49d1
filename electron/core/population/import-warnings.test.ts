import { expect, it } from 'vitest';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { importWarnings } from './import-warnings.ts';

const indicators = (source: string): PopulationTable => ({
  kind: 'indicators',
  provenance: {
    source,
    fileName: 'figures.csv',
    sha256: 'a'.repeat(64),
    date: '2025-01-01',
    geography: { kind: 'practice', codes: ['P91020'], name: 'P91020' },
    coverage: null,
    note: '',
  },
  rows: [],
});

const warningsOf = (source: string) =>
  importWarnings(
    {
      tables: [indicators(source)],
      totals: { all: null, female: null, male: null },
      date: '2025-01-01',
      format: { key: 'fingertips', about: 'practice', words: 'Figures' },
    },
    undefined,
    '2026-11-21',
  );

it('says only of lists of NHS England that there are new ones every month', () => {
  expect(warningsOf('NHS England, Patients Registered at a GP Practice')).toHaveLength(1);
  expect(warningsOf('Office for Health Improvement and Disparities, Fingertips')).toEqual([]);
});
