import { expect, it } from 'vitest';
import { doubtsOf } from './own-mapping.ts';

const table = (female: number, male: number) => ({
  kind: 'categories' as const,
  characteristic: 'sex' as const,
  base: 'all' as const,
  provenance: {
    source: 'Sample search',
    fileName: null,
    sha256: null,
    date: '2025-10-01',
    geography: { kind: 'own system' as const, codes: [], name: 'the practice' },
    coverage: null,
    note: '',
  },
  rows: [
    { category: 'female', count: female },
    { category: 'male', count: male },
  ],
});
const kept = [{ id: 1, storedAtMs: 0, storedBy: 'Sample Manager', table: table(2000, 6000) }];
const rows = [
  { label: 'F', count: 6000 },
  { label: 'M', count: 2000 },
];

it('tells rows that may have changed places once they are mapped', () => {
  const chosen = { subject: 'sex', categories: ['female', 'male'] };

  expect(doubtsOf({ rows }, { ...chosen, listSize: '' }, kept)[0]).toContain(
    '“Female” (6,000) and “Male” (2,000) may have changed places',
  );
  expect(
    doubtsOf({ rows }, { ...chosen, categories: ['male', 'female'], listSize: '' }, kept),
  ).toEqual([]);
  expect(doubtsOf({ rows }, { subject: '', categories: [], listSize: '' }, kept)).toEqual([]);
});
