import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';

const folder = readingFolder();
const { read, refused } = folder;
afterAll(() => folder.close());

const published = readFileSync(
  join(
    import.meta.dirname,
    '../../../tests/fixtures/population/census2021-ts021-lsoa-trafford-cut.csv',
  ),
  'utf8',
);
const oneArea = { areaCodes: ['E01006109'] };

it('gives the nineteen categories of an area, found by their words', async () => {
  const { tables, totals, rowsTaken, warnings } = await read(published, oneArea);

  const [table] = tables;
  const rows = table?.kind === 'categories' ? table.rows : [];
  expect({ rowsTaken, warnings, all: totals.all }).toEqual({
    rowsTaken: 1,
    warnings: [],
    all: 1150,
  });
  expect(Object.fromEntries(rows.map(({ category, count }) => [category, count]))).toEqual({
    'white-british': 311,
    'white-irish': 19,
    'gypsy-or-irish-traveller': 0,
    roma: 2,
    'other-white': 54,
    'white-and-black-caribbean': 47,
    'white-and-black-african': 20,
    'white-and-asian': 9,
    'other-mixed': 31,
    indian: 41,
    pakistani: 119,
    bangladeshi: 6,
    chinese: 2,
    'other-asian': 56,
    african: 203,
    caribbean: 108,
    'other-black': 39,
    arab: 28,
    'any-other': 55,
  });
});

it('adds chosen areas up without their subtotals, and names them', async () => {
  const areaCodes = published.match(/E010\d{5}/g) ?? [];

  const { tables, totals } = await read(published, { areaCodes });

  const [table] = tables;
  const rows = table?.kind === 'categories' ? table.rows : [];
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(totals.all);
  expect(table?.provenance).toMatchObject({
    source: 'Office for National Statistics, Census 2021, table TS021',
    date: '2021-03-21',
    geography: { kind: 'areas', name: '12 neighbourhoods (LSOA) in Trafford' },
  });
});

it('reads the first-release header, with every name in quotation marks and a measure', async () => {
  const [header = '', ...lines] = published.split('\r\n');
  const names = header.match(/(?:"[^"]*"|[^,])+/g) ?? [];
  const early = names.map((name, i) => {
    const plain = name.replaceAll('"', '');
    return i < 3 ? `"${plain}"` : `"${plain}; measures: Value"`;
  });

  const { tables } = await read([early.join(','), ...lines].join('\n'), oneArea);
  const later = await read(published, oneArea);

  const rowsOf = (taken: typeof later) =>
    taken.tables[0]?.kind === 'categories' ? taken.tables[0].rows : [];
  expect(tables).toHaveLength(1);
  expect(rowsOf({ ...later, tables })).toEqual(rowsOf(later));
});

it('asks which areas when none is chosen', async () => {
  expect(await refused(published)).toMatchObject({
    fields: { areaCodes: 'Choose at least one area' },
  });
});

it('names the areas that are not in the file', async () => {
  const { message } = await refused(published, { areaCodes: ['E01006109', 'E01099999'] });

  expect(message).toContain('Not in this file: E01099999 (1 of 2 areas chosen).');
});

it('says when no chosen area is in the file', async () => {
  expect((await refused(published, { areaCodes: ['E01099999'] })).message).toContain(
    'Not in this file: E01099999 (1 of 1 area chosen).',
  );
});

it('refuses an area that stands twice', async () => {
  const again = published.split('\r\n')[1] ?? '';

  expect((await refused(published + again, oneArea)).message).toContain(
    'Line 14: the area E01006109 is in the file twice, first in line 2.',
  );
});

it('refuses another census', async () => {
  expect((await refused(published.replace('\r\n2021,', '\r\n2011,'), oneArea)).message).toContain(
    'the date is “2011”',
  );
});

it('warns when the categories do not add up to the total', async () => {
  const { warnings } = await read(published.replace('E01006109,1150', 'E01006109,1153'), oneArea);

  expect(warnings).toEqual([
    'The categories add up to 1,150, the file’s own total is 1,153. Shares are taken of the categories.',
  ]);
});
