import { createHash } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { quinAgeFile, singAgeFile } from '../../../tests/fixtures/population/nhs-files.ts';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';
import { damaged, zipOf } from '../../../tests/fixtures/population/zip-of.ts';

const folder = readingFolder();
const { file, read, refused } = folder;
afterAll(() => folder.close());

const plain = quinAgeFile();

describe('a ZIP file', () => {
  it('is read like the CSV inside, and keeps its own hash and both names', async () => {
    const zip = await zipOf({ 'gp-reg-pat-prac-quin-age.csv': plain });

    const taken = await read(zip, { path: file('quin.zip', zip) });

    expect(taken).toMatchObject({
      fileName: 'quin.zip',
      member: 'gp-reg-pat-prac-quin-age.csv',
      sha256: createHash('sha256').update(zip).digest('hex'),
      totals: (await read(plain)).totals,
    });
    expect(taken.tables[0]?.provenance.fileName).toBe('gp-reg-pat-prac-quin-age.csv in quin.zip');
  });

  it('with several files is read where only one is known, Macintosh shadows left out', async () => {
    const zip = await zipOf({
      'notes.txt': 'About this file\nIt is a file',
      'data/quin.csv': plain,
      '__MACOSX/data/._quin.csv': plain,
    });

    expect((await read(zip)).member).toBe('data/quin.csv');
  });

  it('with several known files asks which one is meant, and reads the one named', async () => {
    const zip = await zipOf({
      'f.csv': singAgeFile('FEMALE', 'ccg'),
      'm.csv': singAgeFile('MALE', 'ccg'),
    });

    const { message, fields } = await refused(zip);
    const taken = await read(zip, { member: 'm.csv' });

    expect(message).toContain('holds 2 files that could be meant');
    expect(fields).toEqual({ member: 'Choose one of: f.csv, m.csv' });
    expect(taken.totals.male).toBe(3840);
    expect((await refused(zip, { member: 'x.csv' })).message).toContain('There is no “x.csv”');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['nothing', {}, 'There is no CSV file in “given.csv”, which is empty.'],
    ['no table', { 'a.pdf': 'x', 'b.png': 'y' }, 'which holds “a.pdf”, “b.png”.'],
    [
      'unknown tables',
      { 'a.csv': 'x,y\n1,2', 'b.csv': 'z,y\n1,2' },
      'the columns of none are known',
    ],
    ['a workbook', { 'xl/workbook.xml': '<a/>' }, 'looks like an Excel workbook, not a CSV file'],
    ['a letter', { 'word/document.xml': '<a/>' }, 'looks like a Word document'],
    ['an empty table', { 'a.csv': '' }, '“a.csv” is empty.'],
    ['a PDF named as a table', { 'a.csv': '%PDF-1.7' }, '“a.csv” looks like a PDF document'],
  ])('with %s is refused in words', async (_, content, words) => {
    expect((await refused(await zipOf(content))).message).toContain(words);
  });

  it('inside a ZIP is refused, under either name', async () => {
    const inner = await zipOf({ 'quin.csv': plain });

    expect((await refused(await zipOf({ 'inner.zip': inner }))).message).toContain(
      'holds another ZIP',
    );
    expect((await refused(await zipOf({ 'inner.csv': inner }))).message).toContain(
      'is itself a ZIP file',
    );
  });

  it('that is protected by a password is refused', async () => {
    const zip = await zipOf({ 'quin.csv': plain });

    expect((await refused(damaged.encrypted(zip))).message).toContain('protected by a password');
  });

  it('that is damaged or cut short is refused, whatever the place', async () => {
    const zip = await zipOf({ 'quin.csv': plain });

    for (const broken of [
      zip.subarray(0, -30),
      zip.subarray(0, 200),
      damaged.checkSum(zip),
      damaged.middle(zip),
    ]) {
      expect((await refused(broken)).message).toContain('damaged');
    }
  });

  it('that claims to unpack to more than the limit is refused before it is unpacked', async () => {
    const zip = await zipOf({ 'quin.csv': plain });

    expect((await refused(damaged.size(zip, 4_000_000_000))).message).toContain(
      'unpacks to more than 500 million bytes',
    );
  });

  it('that unpacks to more than it claims is refused', async () => {
    const zip = await zipOf({ 'quin.csv': plain });

    expect((await refused(damaged.size(zip, 100))).message).toContain('damaged');
  });

  it('can not be named a member of when it is no ZIP', async () => {
    expect((await refused(plain, { member: 'a.csv' })).message).toContain('is not a ZIP file');
  });
});
