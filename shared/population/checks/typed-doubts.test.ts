import { expect, it } from 'vitest';
import type { PopulationTable } from '../population-table.ts';
import { typedDoubts, type TypedFigures } from './typed-doubts.ts';

const provenance: PopulationTable['provenance'] = {
  source: 'Sample search',
  fileName: null,
  sha256: null,
  date: '2026-10-01',
  geography: { kind: 'own system', codes: [], name: 'The practice' },
  coverage: null,
  note: '',
};

const sexes = (female: number, male: number): TypedFigures => ({
  kind: 'categories',
  characteristic: 'sex',
  rows: [
    { category: 'female', count: female },
    { category: 'male', count: male },
  ],
});

const ages = (young: number, old: number): TypedFigures => ({
  kind: 'age and sex',
  rows: [
    { sex: 'female', fromAge: 0, toAge: 15, count: young },
    { sex: 'female', fromAge: 16, toAge: null, count: old },
  ],
});

const kept = (figures: TypedFigures) =>
  ({ ...figures, base: 'all', provenance }) as PopulationTable;

it('finds nothing in figures that add up and moved little', () => {
  const figures = { ...sexes(4100, 3900), coverage: { outOf: 8000 } };

  expect(typedDoubts(figures, [kept(sexes(4000, 3950))])).toEqual([]);
  expect(typedDoubts(sexes(4100, 3900), [])).toEqual([]);
});

it('says how many people are in no row', () => {
  const [sentence, ...more] = typedDoubts({ ...sexes(4100, 3000), coverage: { outOf: 8000 } }, []);

  expect(sentence).toContain('7,100 of 8,000 people');
  expect(more).toEqual([]);
});

it('compares rows with the newest table about the same, and with no other', () => {
  const newest = kept(sexes(2000, 6000));
  const older = kept(sexes(6000, 2000));
  const changed = '“Female” (6,000) and “Male” (2,000) may have changed places';

  expect(typedDoubts(sexes(6000, 2000), [newest, older])[0]).toContain(changed);
  expect(typedDoubts(sexes(6000, 2000), [older, newest])).toEqual([]);
  expect(typedDoubts(sexes(6000, 2000), [{ kind: 'total', provenance, count: 8000 }])).toEqual([]);
});

it.each([
  [48, 52, true],
  [48, 53, true],
  [0, 100, false],
  [40, 53, false],
])('asks whether %i and %i are percentages', (female, male, asks) => {
  const found = typedDoubts(sexes(female, male), []);

  expect(found.some((sentence) => sentence.includes('these may be percentages'))).toBe(asks);
});

it('compares ages by sex and band', () => {
  expect(typedDoubts(ages(800, 300), [kept(ages(300, 800))])[0]).toContain(
    '“Female, 0 to 15” (800) and “Female, 16 and over” (300)',
  );
});
