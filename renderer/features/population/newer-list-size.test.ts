import { expect, it } from 'vitest';
import type { PopulationTable } from '../../../shared/population/population-table.ts';
import { isNewerListSize } from './newer-list-size.ts';

const table: PopulationTable = {
  kind: 'total',
  count: 9229,
  provenance: {
    source: 'Sample file',
    fileName: 'all.csv',
    sha256: null,
    date: '2026-11-01',
    geography: { kind: 'practice', codes: ['P91020'], name: 'P91020' },
    coverage: null,
    note: '',
  },
};
const read = {
  tables: [table],
  totals: { all: 9229, female: null, male: null },
  date: '2026-11-01',
};
const practice = { odsCode: 'P91020', listSize: 8412, listSizeOn: '2026-04-01' };

it('offers a list size newer than that of the practice page, or the first', () => {
  expect(isNewerListSize(read, practice)).toBe(true);
  expect(isNewerListSize(read, { ...practice, listSize: null, listSizeOn: null })).toBe(true);
});

it('offers none that is older, of another practice, or of one sex only', () => {
  expect(isNewerListSize(read, { ...practice, listSizeOn: '2026-11-01' })).toBe(false);
  expect(isNewerListSize(read, { ...practice, odsCode: 'A12345' })).toBe(false);
  expect(
    isNewerListSize({ ...read, totals: { all: null, female: 4600, male: null } }, practice),
  ).toBe(false);
  expect(isNewerListSize({ ...read, tables: [] }, practice)).toBe(false);
});
