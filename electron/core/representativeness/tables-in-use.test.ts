import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('practice.save', {
    version: null,
    name: 'Sample Medical Practice',
    odsCode: 'Y99999',
    contractType: 'GMS',
    listSize: 9229,
    listSizeOn: '2026-07-01',
  });
});
afterEach(() => desk.close());

const broad = (counts: readonly number[], source = 'Sample search', date = '2026-07-01') =>
  desk.ok('population.typeIn', {
    table: {
      kind: 'categories',
      characteristic: 'ethnic-group',
      rows: ['white', 'mixed', 'asian', 'black', 'other'].map((category, at) => ({
        category,
        count: counts[at] ?? 0,
      })),
      source,
      date,
    },
  });

const useOf = async (id: number) => {
  const { stored } = await desk.ok('representativeness.tablesInUse', {});
  return stored.find((one) => one.id === id)?.use;
};

it('says which figures are used and which come after them', async () => {
  const older = await broad([8000, 100, 900, 100, 100], 'Sample search', '2025-07-01');
  const newer = await broad([8100, 100, 900, 100, 29]);

  expect(await useOf(newer.id)).toBe('Used for the comparison (ethnic group).');
  expect(await useOf(older.id)).toContain('comes first');
  expect(await useOf(older.id)).toContain('1 July 2026');
});

it('uses no figures that count far more people than the list, and warns of them', async () => {
  const good = await broad([8100, 100, 900, 100, 29], 'Sample search', '2025-07-01');
  const { id, warnings } = await broad([9000, 3, 4000, 0, 0]);

  expect(warnings.join()).toContain('13,003 people; the list size in the record is 9,229');
  expect(await useOf(id)).toContain('far more people than are on the list');
  expect(await useOf(good.id)).toBe('Used for the comparison (ethnic group).');
});

it('puts a survey behind everything else, however new it is', async () => {
  const own = await broad([8100, 100, 900, 100, 29], 'Sample search', '2024-07-01');
  const survey = await broad([80, 5, 9, 1, 6], 'GP Patient Survey 2026, 101 answers');

  expect(await useOf(own.id)).toBe('Used for the comparison (ethnic group).');
  expect(await useOf(survey.id)).toContain('Not used for the comparison: Sample search');
});

const carers = (date: string) =>
  desk.ok('population.keepOwn', {
    subject: 'carers',
    rows: [{ label: 'Carer', count: 231, category: 'provides-unpaid-care' }],
    date,
    source: 'Sample search',
    listSize: 9229,
  });

it('calls no figures of carers compared, since no share of them has to be met', async () => {
  const older = await carers('2025-07-01');
  const newer = await carers('2026-07-01');

  expect(await useOf(newer.id)).toBe(
    'Shown beside the comparison (unpaid carers), which needs no share to be met.',
  );
  expect(await useOf(older.id)).toContain('Not shown beside the comparison: Sample search');
});

it('says what figures would be used for before they are kept', async () => {
  const { table } = await broad([8100, 100, 900, 100, 29]);
  const older = { ...table, provenance: { ...table.provenance, date: '2020-01-01' } };
  const newer = { ...table, provenance: { ...table.provenance, date: '2026-08-01' } };

  const { given } = await desk.ok('representativeness.tablesInUse', { with: [older, newer] });

  expect(given[0]).toContain('comes first');
  expect(given[1]).toBe('Used for the comparison (ethnic group).');
});
