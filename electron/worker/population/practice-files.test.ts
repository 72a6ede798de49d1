import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  listSizeFile,
  mapFile,
  singAgeFile,
  singAgeHeaders,
} from '../../../tests/fixtures/population/nhs-files.ts';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';

const folder = readingFolder();
const { read, refused } = folder;
afterAll(() => folder.close());

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/population', name));

const nobodyOf94 = (_: string, label: string) => (label === '94' ? 0 : 7);

describe('the sing-age files', () => {
  it.each(Object.keys(singAgeHeaders) as (keyof typeof singAgeHeaders)[])(
    'gives 96 ages of one sex, rows of nobody filled in, under the %s header',
    async (header) => {
      const { tables, totals, warnings } = await read(
        singAgeFile('MALE', header, { count: nobodyOf94 }),
      );

      const rows = tables[0]?.kind === 'age and sex' ? tables[0].rows : [];
      expect(rows).toHaveLength(96);
      expect(rows[94]).toEqual({ sex: 'male', fromAge: 94, toAge: 94, count: 0 });
      expect(totals).toEqual({ all: null, female: null, male: 95 * 7 });
      expect(warnings[0]).toContain('Import the file with female patients of the same month too');
    },
  );

  it('gives both sexes when one file has them', async () => {
    const female = singAgeFile('FEMALE', 'orgType');
    const male = singAgeFile('MALE', 'orgType').split('\r\n').slice(1).join('\r\n');

    const { tables, totals } = await read(female + male);

    expect(tables[0]).toMatchObject({ kind: 'age and sex' });
    expect(totals).toEqual({ all: 7680, female: 3840, male: 3840 });
  });

  it('refuses ages without sex and says which files have them', async () => {
    const content = singAgeFile('FEMALE', 'orgType').replaceAll('FEMALE', 'ALL');

    expect((await refused(content)).message).toContain(
      'the sing-age files for females and for males',
    );
  });

  it('refuses the file of regions, which has no practices', async () => {
    const content = [
      'PUBLICATION,EXTRACT_DATE,ORG_TYPE,ORG_CODE,ONS_CODE,SEX,AGE,NUMBER_OF_PATIENTS',
      'GP_PRAC_PAT_LIST,2026-07-01,ICB,QOP,E54000057,FEMALE,0,9000',
    ].join('\n');

    expect((await refused(content)).message).toContain(
      'no practices, only networks, boards or regions',
    );
  });
});

describe('the list-size file', () => {
  it.each(['ccg', 'subIcb'] as const)('gives the total under the %s header', async (header) => {
    const { tables, totals, facts } = await read(listSizeFile(header));

    expect(totals).toEqual({ all: 9229, female: null, male: null });
    expect(tables).toMatchObject([{ kind: 'total', count: 9229 }]);
    expect(facts).toEqual({ listSize: 9229, postcode: 'M16 9NW' });
  });

  it('gives the published figure of January 2021', async () => {
    const { totals, date } = await read(fixture('gp-reg-pat-prac-all-2021-01-cut.csv'));

    expect({ all: totals.all, date }).toEqual({ all: 7802, date: '2021-01-01' });
  });

  it('warns when the number may be cut off with the file', async () => {
    const content = listSizeFile('subIcb');
    const upTo = content.indexOf('9229') + 2;

    const { totals, warnings } = await read(content.slice(0, upTo));

    expect(totals.all).toBe(92);
    expect(warnings).toEqual([
      'The file may be cut off: its last line, from which this was taken, has no line ending. Check whether 92 is the whole number, or download the file again.',
    ]);
    expect((await read(content)).warnings).toEqual([]);
    expect((await read(content.trimEnd())).warnings).toHaveLength(
      content.trimEnd().endsWith('9229') ? 1 : 0,
    );
  });

  it('refuses a practice that is there twice', async () => {
    const content = listSizeFile('subIcb');

    const { message } = await refused(content + content.split('\r\n').slice(1).join('\r\n'));

    expect(message).toContain('P91020 is in this file twice (lines 3 and 5)');
  });
});

describe('the mapping file', () => {
  it.each([
    ['stp', 'Sample Partnership', undefined],
    ['icb', 'NHS Sample Integrated Care Board', undefined],
    ['supplier', 'NHS Sample Integrated Care Board', 'SAMPLE SYSTEMS'],
  ] as const)(
    'gives names and codes in its %s generation',
    async (generation, icbName, supplier) => {
      const { facts, tables, date, warnings } = await read(mapFile(generation));

      expect({ tables, date }).toEqual({ tables: [], date: '2026-01-01' });
      expect(facts).toMatchObject({
        name: 'Sample Surgery',
        pcnCode: 'U66368',
        pcnName: 'Sample PCN',
        subIcbCode: '02A',
        icbCode: 'QOP',
        icbName,
        regionName: 'North West',
      });
      expect(facts.supplier).toBe(supplier);
      expect(warnings).toHaveLength(generation === 'stp' ? 1 : 0);
    },
  );

  it('gives what was published of a real practice', async () => {
    const { facts } = await read(fixture('gp-reg-pat-prac-map-2020-09-cut.csv'));

    expect(facts).toMatchObject({
      name: 'Brooks Bar Medical Centre',
      pcnName: 'North Trafford PCN',
    });
  });

  it('leaves out a network that is none', async () => {
    const { facts } = await read(mapFile('icb').replace('U66368,SAMPLE PCN', 'U,Unallocated'));

    expect(facts).not.toHaveProperty('pcnCode');
    expect(facts).not.toHaveProperty('pcnName');
  });

  it('reads a name with a comma in quotation marks', async () => {
    const { facts } = await read(mapFile('icb', '"SAMPLE CENTRE, PRACTICE 2"'));

    expect(facts.name).toBe('Sample Centre, Practice 2');
  });
});

it('refuses the layout used to 2017, and lists the files that are known', async () => {
  const { message, fields } = await refused(fixture('patient-list-size-wide-2011.csv'));

  expect(message).toContain(
    'The columns of this file are not known: “Month”, “Regional Office Name”',
  );
  expect(fields?.['quin-age']).toContain('(quin-age)');
});

it('shows how an unknown file begins, its fields set apart and long ones cut', async () => {
  const long = 'A very long name of a column that goes on';

  const { fields } = await refused(`${long};b\r\n\r\n1;2;3;4;5;6;7;8;9;10`);

  expect(Object.values(fields ?? {}).slice(0, 2)).toEqual([
    'First line: A very long name of a column t… | b',
    'Then: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | and 2 more',
  ]);
});

it('shows nothing of an unknown file whose lines are about single patients', async () => {
  const { message, fields } = await refused('code,who\n943 476 5919,Alex Sample\n');

  expect(message).toContain('This looks like a list of single patients');
  expect(JSON.stringify([message, fields])).not.toContain('Alex');
});
