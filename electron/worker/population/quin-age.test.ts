import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  quinAgeFile,
  quinAgeHeader,
  quinAgeRows,
} from '../../../tests/fixtures/population/nhs-files.ts';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';

const folder = readingFolder();
const { read, refused } = folder;
afterAll(() => folder.close());

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../tests/fixtures/population', name));

const people = (rows: readonly { readonly count: number }[]) =>
  rows.reduce((sum, { count }) => sum + count, 0);

const nobodyOver94 = (_: string, label: string) => (label === '95+' ? 0 : 10);

describe('the quin-age file', () => {
  it('gives twenty bands of each sex of the practice alone, not of its network, board and region', async () => {
    const { tables, totals, rowsTaken, rowsRead } = await read(quinAgeFile());

    const [table] = tables;
    expect({ rowsTaken, rowsRead }).toEqual({ rowsTaken: 43, rowsRead: 258 });
    expect(table).toMatchObject({ kind: 'age and sex' });
    const rows = table?.kind === 'age and sex' ? table.rows : [];
    expect(rows).toHaveLength(40);
    expect(rows[0]).toEqual({ sex: 'female', fromAge: 0, toAge: 4, count: 203 });
    expect(rows[39]).toEqual({ sex: 'male', fromAge: 95, toAge: null, count: 193 });
    expect(people(rows)).toBe(totals.all);
  });

  it('takes the practice only, when a network bears the same code', async () => {
    const network = quinAgeRows({ type: 'PCN', count: () => 9 });
    const practice = quinAgeRows();

    const { totals } = await read([quinAgeHeader, ...network, ...practice].join('\n'));

    expect(totals).toEqual((await read(quinAgeFile())).totals);
  });

  it('refuses the code of a network', async () => {
    const { message } = await refused(quinAgeFile(), { odsCode: 'U66368' });

    expect(message).toContain('In this file U66368 is not a practice but “PCN”.');
  });

  it('counts the practices of the file when the one wanted is not among them', async () => {
    const { message } = await refused(quinAgeFile(), { odsCode: 'A81001' });

    expect(message).toContain('A81001 is not in this file, which has 2 practices.');
  });

  it('takes a missing row for nobody as long as the totals agree', async () => {
    const rows = quinAgeRows({ count: nobodyOver94 }).filter((row) => !row.endsWith('95+,0'));

    const { tables, rowsTaken } = await read([quinAgeHeader, ...rows].join('\n'));

    expect(rowsTaken).toBe(41);
    expect(tables[0]).toMatchObject({
      rows: expect.arrayContaining([{ sex: 'male', fromAge: 95, toAge: null, count: 0 }]) as object,
    });
  });

  it('refuses a missing row that the totals count', async () => {
    const rows = quinAgeRows().filter((row) => !row.includes('FEMALE,40_44'));

    const { message } = await refused([quinAgeHeader, ...rows].join('\n'));

    expect(message).toMatch(
      /ages of female patients of P91020 add up to 3,8\d\d, but line 22 says 4,0\d\d/,
    );
  });

  it('refuses a file that was cut short after some lines of the practice', async () => {
    const rows = quinAgeRows().slice(0, 30);

    const { message } = await refused(`${[quinAgeHeader, ...rows].join('\r\n')}\r\n`);

    expect(message).toContain('The row with male patients of all ages of P91020 is missing');
  });

  it('refuses a file that stops in the middle of a line', async () => {
    const whole = quinAgeFile();

    const { message } = await refused(whole.slice(0, whole.length - 20));

    expect(message).toContain('The file stops in the middle of line 259');
  });

  it('names a row that stands twice, as 95+ did in May 2024', async () => {
    const rows = quinAgeRows();
    const again = rows.find((row) => row.includes('FEMALE,95+')) ?? '';

    const { message } = await refused([quinAgeHeader, ...rows, again].join('\n'));

    expect(message).toContain(
      'The row “female 95+” of P91020 is in this file twice (lines 22 and 45).',
    );
  });

  it('names a practice that is there twice, as one was in May 2024', async () => {
    const rows = quinAgeRows();

    const { message } = await refused([quinAgeHeader, ...rows, ...rows].join('\n'));

    expect(message).toContain('P91020 is in this file twice (lines 2 and 45)');
  });

  it.each([
    ['*', 'the number of patients is “*”, not a whole number'],
    ['', 'the number of patients is nothing, not a whole number'],
    ['-4', 'the number of patients is “-4”, not a whole number'],
  ])('refuses %j for a number, and names the line', async (count, words) => {
    const rows = quinAgeRows().map((row) => row.replace(/(FEMALE,5_9),\d+/, `$1,${count}`));

    const { message } = await refused([quinAgeHeader, ...rows].join('\n'));

    expect(message).toContain(`Line 4: ${words}.`);
  });

  it('refuses an age that the file cannot have', async () => {
    const rows = quinAgeRows().map((row) => row.replace('MALE,10_14', 'MALE,10-Oct'));

    expect((await refused([quinAgeHeader, ...rows].join('\n'))).message).toContain('“10-Oct”');
  });

  it('refuses two months in one file', async () => {
    const rows = quinAgeRows().map((row, i) => (i === 9 ? row.replace('2026-07', '2026-08') : row));

    expect((await refused([quinAgeHeader, ...rows].join('\n'))).message).toContain(
      'Line 11: the extract date is 2026-08-01, but 2026-07-01 in an earlier line.',
    );
  });

  it('refuses females and males that are more than everyone, and warns when they are fewer', async () => {
    const [all = '', ...rest] = quinAgeRows({ count: () => 10 });
    const withAll = (count: number) =>
      [quinAgeHeader, all.replace(/\d+$/, String(count)), ...rest].join('\n');

    const { message } = await refused(withAll(399));
    const { warnings, totals } = await read(withAll(412));

    expect(message).toContain('add up to 400, more than the 399 of everyone');
    expect(totals.all).toBe(412);
    expect(warnings).toEqual([
      '12 of 412 patients are counted in the total but neither as female nor as male.',
    ]);
  });

  it('refuses the published specimen, whose invented counts do not add up', async () => {
    const content = fixture('quin-age-specimen-2017-04.csv');

    const { message } = await refused(content, { odsCode: 'N84014' });

    expect(message).toContain(
      'The ages of female patients of N84014 add up to 20, but line 23 says 2',
    );
  });

  it('is not taken for NHS data when it says that it was invented', async () => {
    const { tables } = await read(quinAgeFile({ publication: 'SAMPLE_INVENTED' }));

    expect(tables[0]?.provenance).toMatchObject({
      source: 'Invented figures for the sample practice',
      note: expect.stringContaining('not NHS data') as string,
    });
  });
});
