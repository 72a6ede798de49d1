import { afterAll, expect, it } from 'vitest';
import { lsoaFile } from '../../../tests/fixtures/population/lsoa-file.ts';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';
import { zipOf } from '../../../tests/fixtures/population/zip-of.ts';

const folder = readingFolder();
const { read, refused } = folder;
afterAll(() => folder.close());

const residence = { E01006109: 40, W01000001: 5, NO2011: 3, E01006185: 60 };

it('takes where the patients of one practice live, most patients first', async () => {
  const { tables, totals, rowsTaken, date } = await read(lsoaFile(residence));

  expect({ rowsTaken, totals, date }).toEqual({
    rowsTaken: 4,
    totals: { all: 108, female: null, male: null },
    date: '2026-07-01',
  });
  expect(tables).toMatchObject([
    {
      kind: 'patients by area',
      provenance: {
        geography: { kind: 'practice', codes: ['P91020'] },
        coverage: { counted: 105, outOf: 108 },
        note: 'Where the practice’s patients live, by neighbourhood (LSOA). For 3 patients no neighbourhood in England or Wales is known. 1 of the neighbourhoods is in Wales.',
      },
      rows: [
        { area: 'E01006185', count: 60 },
        { area: 'E01006109', count: 40 },
        { area: 'W01000001', count: 5 },
      ],
    },
  ]);
});

it('reads the older name of the last column, and the date of 2021', async () => {
  const options = { count: 'Number of Patients', date: '04JAN2021' };

  expect(await read(lsoaFile(residence, options))).toMatchObject({
    format: { key: 'practice by area' },
    date: '2021-01-04',
  });
});

it('adds both sexes where there is no row of everyone', async () => {
  const { tables, totals } = await read(lsoaFile(residence, { sexes: ['FEMALE', 'MALE'] }));

  expect(totals).toEqual({ all: 216, female: 108, male: 108 });
  expect(tables[0]).toMatchObject({ rows: [{ area: 'E01006185', count: 120 }, {}, {}] });
});

it('does not count both sexes on top of everyone', async () => {
  const { totals } = await read(lsoaFile(residence, { sexes: ['ALL', 'FEMALE', 'MALE'] }));

  expect(totals).toEqual({ all: 108, female: null, male: null });
});

it('refuses a file of one sex and says which to choose', async () => {
  const { message } = await refused(lsoaFile(residence, { sexes: ['FEMALE'] }));

  expect(message).toContain('This file has the female patients of P91020 only.');
});

it('refuses an area that the practice has twice, and names the line', async () => {
  const twice = lsoaFile(residence).replace('SURGERY,W01000001', 'SURGERY,E01006109');

  expect((await refused(twice)).message).toContain(
    'Line 7: P91020 has the area “E01006109” a second time',
  );
});

it('chooses the file of everyone in a ZIP with one for each sex', async () => {
  const zip = await zipOf({
    'gp-reg-pat-prac-lsoa-female.csv': lsoaFile(residence, { sexes: ['FEMALE'] }),
    'gp-reg-pat-prac-lsoa-all.csv': lsoaFile(residence),
    'gp-reg-pat-prac-lsoa-male.csv': lsoaFile(residence, { sexes: ['MALE'] }),
  });

  expect(await read(zip)).toMatchObject({ member: 'gp-reg-pat-prac-lsoa-all.csv' });
});

it('says when it is known of few patients where they live', async () => {
  const { warnings } = await read(lsoaFile({ E01006109: 1, NO2011: 3 }));

  expect(warnings).toEqual([
    'Only for 1 of 4 patients is it known in which neighbourhood they live.',
  ]);
});
