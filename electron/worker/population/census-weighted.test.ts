import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { areaWeights } from '../../../shared/population/area-weights.ts';
import type { LookupRow } from '../../../shared/population/population-table.ts';
import { lsoaFile, type Residence } from '../../../tests/fixtures/population/lsoa-file.ts';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';

const folder = readingFolder();
const { read, refused } = folder;
afterAll(() => folder.close());

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/population', name), 'utf8');
const ethnic = fixture('census2021-ts021-lsoa-trafford-cut.csv');
const lookupFile = fixture('lsoa11-to-lsoa21-trafford-cut.csv');

async function weightsOf(residence: Residence, withLookup = false) {
  const { tables } = await read(lsoaFile(residence));
  const [patients] = tables;
  if (patients?.kind !== 'patients by area') throw new Error('no patients by area');
  const lookup = withLookup ? await lookupOf(Object.keys(residence)) : [];
  return areaWeights(patients, lookup);
}

async function lookupOf(areas: readonly string[]): Promise<LookupRow[]> {
  const { tables } = await read(lookupFile, { lookUpAreas: areas });
  return tables.flatMap((table) => (table.kind === 'area lookup' ? table.rows : []));
}

function sharesOf(taken: Awaited<ReturnType<typeof read>>): Record<string, number> {
  const [table] = taken.tables;
  const rows = table?.kind === 'categories' ? table.rows : [];
  const all = rows.reduce((sum, { count }) => sum + count, 0);
  return Object.fromEntries(rows.map(({ category, count }) => [category, count / all]));
}

it('gives each neighbourhood the weight of the patients who live there', async () => {
  const weights = await weightsOf({ E01006109: 300, E01006110: 100, NO2011: 20 });

  const taken = await read(ethnic, { weights });

  const one = sharesOf(await read(ethnic, { areaCodes: ['E01006109'] }));
  const other = sharesOf(await read(ethnic, { areaCodes: ['E01006110'] }));
  const expected = 0.75 * (one['african'] ?? 0) + 0.25 * (other['african'] ?? 0);
  expect(sharesOf(taken)['african']).toBeCloseTo(expected, 12);
  expect(taken.tables[0]?.provenance).toMatchObject({
    geography: {
      kind: 'areas',
      codes: ['E01006109', 'E01006110'],
      name: 'the 2 neighbourhoods where patients of P91020 live',
      weightedBy: { odsCode: 'P91020', date: '2026-07-01' },
    },
    coverage: { counted: 400, outOf: 420 },
  });
});

it('counts as many people as patients were placed', async () => {
  const weights = await weightsOf({ E01006109: 7, W01000001: 5 });

  const taken = await read(ethnic, { weights });

  const [table] = taken.tables;
  const rows = table?.kind === 'categories' ? table.rows : [];
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(7, 9);
  expect(taken.warnings.join()).toContain('Only 7 of 12 patients could be placed');
});

it('finds a neighbourhood that was split, through the lookup', async () => {
  const religion = fixture('tidy-religion-lsoa-trafford-cut.csv');
  const split = { E01006185: 50 };

  const unknown = await refused(religion, { weights: await weightsOf(split) });
  const taken = await read(religion, { weights: await weightsOf(split, true) });

  expect(unknown.message).toContain(
    'The neighbourhood where your patients live is not in this file.',
  );
  const parts = { areaCodes: ['E01034000', 'E01034001'] };
  const both = sharesOf(await read(religion, parts));
  expect(sharesOf(taken)['muslim']).toBeCloseTo(both['muslim'] ?? 0, 12);
  expect(taken.tables[0]?.provenance.geography.codes).toEqual(['E01034000', 'E01034001']);
});

it('finds the MSOA around a neighbourhood, where figures go no closer', async () => {
  const orientation = fixture('tidy-sexual-orientation-msoa-trafford-cut.csv');
  const residence = { E01006109: 30, E01034000: 10, E01006116: 60 };

  const taken = await read(orientation, { weights: await weightsOf(residence, true) });

  expect(taken.tables[0]).toMatchObject({
    characteristic: 'sexual-orientation',
    base: '16+',
    provenance: { coverage: { counted: 100, outOf: 100 } },
    leftOver: [{ label: 'Not answered' }],
  });
  expect(taken.tables[0]?.provenance.geography.codes).toHaveLength(2);
});

it('keeps of the lookup only the rows of the patients’ neighbourhoods', async () => {
  const rows = await lookupOf(['E01006185', 'E01006109', 'E01006110']);

  expect(rows.map(({ from, to }) => `${from} ${to}`).sort()).toEqual([
    'E01006109 E01006109',
    'E01006110 E01006110',
    'E01006185 E01034000',
    'E01006185 E01034001',
  ]);
});

it('refuses a lookup before it is known where the patients live', async () => {
  expect((await refused(lookupFile)).message).toContain(
    'Add the file of patients by neighbourhood (LSOA) of NHS England first.',
  );
});

it('refuses a file of other neighbourhoods', async () => {
  const weights = await weightsOf({ E01000001: 5 });

  expect((await refused(ethnic, { weights })).message).toContain(
    'The neighbourhood where your patients live is not in this file.',
  );
});

it('refuses a file by council area, and names what can be done with it', async () => {
  const weights = await weightsOf({ E01006109: 5 });
  const la = fixture('tidy-unpaid-care-la-trafford-cut.csv');

  expect((await refused(la, { weights })).message).toContain(
    'This file is by local authority (council area), not by neighbourhood, so it cannot be weighed by where your patients live. Nothing was taken from it. Either use “Choose areas instead of weighing” and tick yours',
  );
});
