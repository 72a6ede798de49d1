import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';
import type { PopulationFileRead } from './read-population-file.ts';

const folder = readingFolder();
const { read, refused } = folder;
afterAll(() => folder.close());

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/population', name), 'utf8');

/** The first table as an object: subject, base, rows by key, what is left over. */
function shown({ tables }: PopulationFileRead, at = 0) {
  const table = tables[at];
  if (table?.kind !== 'categories') throw new Error('no table of categories');
  const { characteristic, base, rows, leftOver } = table;
  return {
    characteristic,
    base,
    rows: Object.fromEntries(rows.map(({ category, count }) => [category, count])),
    leftOver,
  };
}

const trafford = { areaCodes: ['E08000009'] };

describe('the tidy layout', () => {
  it('takes religion, with who did not answer left over', async () => {
    const taken = await read(fixture('tidy-religion-lsoa-trafford-cut.csv'), {
      areaCodes: ['E01006109'],
    });

    expect(shown(taken)).toMatchObject({
      characteristic: 'religion-or-belief',
      base: 'all',
      rows: { 'no-religion': 257, christian: 436, buddhist: 2 },
      leftOver: [{ label: 'Not answered' }],
    });
    expect(taken.rowsTaken).toBe(taken.mapping.length);
    expect(taken.mapping).toContainEqual({ table: 0, from: 'Not answered', to: null, count: 64 });
  });

  it('takes disability, four categories', async () => {
    const taken = await read(fixture('tidy-disability-lsoa-trafford-cut.csv'), {
      areaCodes: ['E01006109'],
    });

    expect(shown(taken)).toMatchObject({
      characteristic: 'disability',
      rows: { 'limited-a-lot': 115, 'limited-a-little': 146 },
    });
  });

  it('takes sex, whose categories stand under “indicator” beside their total', async () => {
    const taken = await read(fixture('tidy-sex-lsoa-trafford-cut.csv'), {
      areaCodes: ['E01006109'],
    });

    expect(shown(taken)).toMatchObject({ rows: { female: 497, male: 652 } });
    expect(taken.totals.all).toBe(1149);
  });

  it('counts every different gender identity as one category and says what is in it', async () => {
    const taken = await read(fixture('tidy-gender-identity-msoa-trafford-cut.csv'), {
      areaCodes: ['E02001259'],
    });

    expect(shown(taken)).toMatchObject({ base: '16+', rows: { same: 8414 } });
    expect(Object.keys(shown(taken).rows)).toEqual(['same', 'different']);
    expect(taken.tables[0]?.provenance.note).toContain(
      'has people who are non-binary in it; here all are counted as different.',
    );
  });

  it.each([
    ['tidy-sexual-orientation-msoa-trafford-cut.csv', 'E02001259', 'sexual-orientation', '16+'],
    ['tidy-unpaid-care-la-trafford-cut.csv', 'E08000009', 'carers', '5+'],
    ['tidy-english-la-trafford-cut.csv', 'E08000009', 'language', '3+'],
    ['tidy-age-la-trafford-cut.csv', 'E08000009', 'age', 'all'],
  ])('knows %s by its categories', async (name, code, characteristic, base) => {
    const taken = await read(fixture(name), { areaCodes: [code] });

    expect(shown(taken)).toMatchObject({ characteristic, base });
  });
});

describe('ONS “create a dataset”', () => {
  it('makes a table of each variable, without those whom it does not ask', async () => {
    const taken = await read(fixture('ons-custom-genmod_disability-cut.csv'), trafford);

    expect(shown(taken).characteristic).toBe('gender-reassignment');
    expect(shown(taken, 1)).toMatchObject({ characteristic: 'disability', base: '16+' });
    expect(taken.mapping.map(({ from }) => from)).not.toContain('Does not apply');
  });

  it('takes legal partnership in six categories, wider than the form’s', async () => {
    const taken = await read(fixture('ons-custom-sexual_legal_partnership-cut.csv'), trafford);

    expect(Object.keys(shown(taken, 1).rows)).toEqual([
      'never',
      'married',
      'civil-partnership',
      'separated',
      'divorced-or-dissolved',
      'widowed-or-surviving',
    ]);
    expect(taken.mapping[3]).toEqual({
      table: 0,
      from: 'All other sexual orientations',
      to: 'Other',
      count: 522,
    });
  });

  it('refuses the same combination twice', async () => {
    const file = fixture('ons-custom-genmod_disability-cut.csv');
    const row = file.split('\n').find((line) => line.startsWith('E08000009')) ?? '';

    expect((await refused(`${file.trimEnd()}\n${row}`, trafford)).message).toContain(
      'the same area and categories stand in an earlier line',
    );
  });
});

describe('Nomis tables', () => {
  it('reads ages by single year without the bands beside them', async () => {
    const taken = await read(fixture('census2021-ts007-ctry.csv'), { areaCodes: ['E92000001'] });

    const rows = shown(taken).rows;
    expect(Object.keys(rows)).toHaveLength(101);
    expect(taken.totals.all).toBe(56_490_045);
    expect(Object.values(rows).reduce((a, b) => a + b, 0)).toBeCloseTo(56_490_045, -3);
  });

  it('reads five-year ages, and a table whose names somebody rewrote', async () => {
    const ages = await read(fixture('census2021-ts007a-lsoa-trafford-cut.csv'), {
      areaCodes: ['E01006109'],
    });
    const care = await read(fixture('derived-unpaid-care-msoa-cut.csv'), {
      areaCodes: ['E02002483'],
    });

    expect(shown(ages).rows).toMatchObject({ '0_4': 74, '85+': 17 });
    expect(shown(care)).toMatchObject({ characteristic: 'carers', rows: { none: 8722 } });
  });

  it('reads the nine parts of legal partnership beside their subtotals', async () => {
    const prefix = 'Marital and civil partnership status: ';
    const parts: readonly (readonly [string, number])[] = [
      ['Total', 100],
      ['Never married and never registered a civil partnership', 30],
      ['Married or in a registered civil partnership', 45],
      ['Married or in a registered civil partnership: Married', 40],
      ['Married or in a registered civil partnership: Married: Opposite sex', 38],
      ['Married or in a registered civil partnership: Married: Same sex', 2],
      ['Married or in a registered civil partnership: In a registered civil partnership', 5],
      ['Separated, but still legally married or still legally in a civil partnership', 3],
      [
        'Separated, but still legally married or still legally in a civil partnership: Separated, but still married',
        2,
      ],
      [
        'Separated, but still legally married or still legally in a civil partnership: Separated, but still in a registered civil partnership',
        1,
      ],
      ['Divorced or civil partnership dissolved', 12],
      ['Divorced or civil partnership dissolved: Divorced', 11],
      [
        'Divorced or civil partnership dissolved: Formerly in a civil partnership now legally dissolved',
        1,
      ],
      ['Widowed or surviving civil partnership partner', 10],
      ['Widowed or surviving civil partnership partner: Widowed', 9],
      [
        'Widowed or surviving civil partnership partner: Surviving partner from civil partnership',
        1,
      ],
    ];
    const header = parts.map(([words]) => `"${prefix}${words}; measures: Value"`).join(',');
    const file = `"date","geography","geography code",${header}\n2021,Sample 001A,E01000009,${parts.map(([, count]) => count).join(',')}\n`;

    const taken = await read(file, { areaCodes: ['E01000009'] });

    expect(taken.warnings).toEqual([]);
    expect(shown(taken)).toMatchObject({
      characteristic: 'marriage-and-civil-partnership',
      base: '16+',
      rows: {
        never: 30,
        married: 40,
        'civil-partnership': 5,
        'separated-married': 2,
        'separated-civil-partnership': 1,
        divorced: 11,
        dissolved: 1,
        widowed: 9,
        'surviving-partner': 1,
      },
    });
  });
});
