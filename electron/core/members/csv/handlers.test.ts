import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectHead } from '../../record/trail/queries.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

function file(content: string | Uint8Array, name = 'members.csv'): string {
  const path = join(desk.folder, name);
  writeFileSync(path, content);
  return path;
}

const preview = (content: string | Uint8Array, options: object = {}) =>
  desk.ok('members.importCsv', { path: file(content), apply: false, ...options });

const take = (content: string | Uint8Array, options: object = {}) =>
  desk.dispatch('members.importCsv', { path: file(content), apply: true, ...options });

const names = async () =>
  (await desk.ok('members.list', { show: 'all' })).members.map(({ name }) => name);

const two = 'Name,Joined\nAlex Sample,2024-01-10\nBo Sample,2025-02-01\n';

describe('an import', () => {
  it('changes nothing until it is applied', async () => {
    const seen = await preview(two);

    expect(seen).toMatchObject({ rows: 2, validCount: 2, adding: 2, applied: false, problems: [] });
    expect(seen.valid).toMatchObject([
      { line: 2, name: 'Alex Sample', joinedOn: '2024-01-10' },
      {},
    ]);
    expect(await names()).toEqual([]);
  });

  it('adds everybody in one step with one entry in the trail', async () => {
    expect(await take(two)).toMatchObject({ ok: true, value: { applied: true, adding: 2 } });

    expect(await names()).toEqual(['Alex Sample', 'Bo Sample']);
    expect(trailCount()).toBe(1);
  });

  it('backs the record up first, and only when it is going to change it', async () => {
    await take('Name,Joined\nAlex Sample,soon\n');
    const refused = await desk.ok('record.backups', {});

    await take(two);
    const taken = await desk.ok('record.backups', {});

    expect(refused.backups).toEqual([]);
    expect(taken.backups.map(({ reason }) => reason)).toEqual(['before an import']);
  });

  it('matches columns by what their headings mean, and a person can choose others', async () => {
    const text =
      'Surname,Forename,Phone no.,Date joined,Email Address\nSample,Alex,1,2024-01-10,a@b.org\n';

    const seen = await preview(text);
    const chosen = await preview(text, { mapping: { name: 0, joinedOn: 3 } });

    expect(seen.mapping).toEqual({
      lastName: 0,
      firstName: 1,
      telephone: 2,
      joinedOn: 3,
      email: 4,
    });
    expect(seen.valid).toMatchObject([{ name: 'Alex Sample', contact: 'a@b.org' }]);
    expect(chosen.valid).toMatchObject([{ name: 'Sample', contact: '' }]);
  });

  it.each([
    ['UTF-8 with BOM', Buffer.from('\ufeffName,Joined\r\nZoë Sample,2024-01-10', 'utf8'), 'UTF-8'],
    ['UTF-16 LE', Buffer.from('\ufeffName,Joined\r\nZoë Sample,2024-01-10', 'utf16le'), 'UTF-16'],
    [
      'UTF-16 BE',
      Buffer.from('\ufeffName,Joined\r\nZoë Sample,2024-01-10', 'utf16le').swap16(),
      'UTF-16',
    ],
    [
      'Windows-1252',
      Buffer.from('Name,Joined\nZo\xeb Sample,2024-01-10\n', 'latin1'),
      'Windows-1252',
    ],
    ['semicolons', Buffer.from('Name;Joined\nZoë Sample;10/01/2024\n'), 'UTF-8'],
    ['quoted cells', Buffer.from('"Name","Joined"\n"Zoë Sample","10 January 2024"\n'), 'UTF-8'],
  ])('reads %s', async (_what, bytes, encoding) => {
    const seen = await preview(bytes);

    expect(seen.encoding).toBe(encoding);
    expect(seen.valid).toMatchObject([{ name: 'Zoë Sample', joinedOn: '2024-01-10' }]);
  });

  it.each([
    ['an empty file', '', 'is empty'],
    ['headings only', 'Name,Joined\n', 'has no rows below its headings'],
    ['a binary file', Buffer.from([0, 1, 2, 0, 0, 255, 7, 0, 3]), 'is not a text file'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'an Excel workbook'],
    ['a PDF', '%PDF-1.7\n', 'a PDF document'],
    ['an open quotation mark', 'Name,Joined\nA,2024-01-10\n"B,2024-01-10\n', 'opens on line 3'],
    ['a file too large', Buffer.alloc(6 * 1024 * 1024, 'a,b\n'), 'is 6 MB, too large'],
  ])('refuses %s in a sentence', async (_what, content, words) => {
    const result = await take(content);

    expect(result).toMatchObject({
      ok: false,
      error: { code: 'REFUSED', message: expect.stringContaining(words) as string },
    });
    expect(trailCount()).toBe(0);
  });

  it('refuses a file that is not there, and a folder', async () => {
    const gone = { path: join(desk.folder, 'gone.csv'), apply: false };

    expect(await desk.dispatch('members.importCsv', gone)).toMatchObject({
      error: { message: expect.stringContaining('is not there') as string },
    });
    expect(
      await desk.dispatch('members.importCsv', { path: desk.folder, apply: false }),
    ).toMatchObject({ error: { code: 'REFUSED' } });
  });

  it('refuses a file that has changed since it was previewed', async () => {
    const { sha256 } = await preview(two);

    const result = await take(`${two}Cy Sample,2025-01-01\n`, { expectedSha256: sha256 });

    expect(result).toMatchObject({ error: { code: 'CONFLICT' } });
    expect(await names()).toEqual([]);
  });

  it('names every wrong row by its line, after cells of several lines too', async () => {
    const seen = await preview(
      'Name,Joined,Address,Email\n' +
        'Alex Sample,2024-01-10,"1 Road\nTown",\n' +
        'Bo Sample,2024-02-30,,\n' +
        ',2024-01-10,,\n' +
        'Cy Sample,,,not an address\n',
    );

    expect(seen.problems).toEqual([
      {
        line: 4,
        row: 3,
        name: 'Bo Sample',
        column: 'Joined',
        message: '“2024-02-30” is not a date that can be read. Write it like 3 April 2025',
      },
      { line: 5, row: 4, name: '', column: 'Name', message: 'Enter a name' },
      {
        line: 6,
        row: 5,
        name: 'Cy Sample',
        column: 'Joined',
        message: 'There is no joining date. Give one for all rows without, or fill the column',
      },
    ]);
    expect(seen).toMatchObject({ rows: 4, validCount: 1, problemCount: 3 });
  });

  it('does not take a row that a comma has shifted', async () => {
    const seen = await preview(
      'Name,Joined,Note\nAlex Sample,2024-01-10,Likes tea, and cake\nBo Sample,2024-01-10,,,\n',
    );

    expect(seen.problems).toMatchObject([
      { line: 2, message: expect.stringContaining('more cells than there are headings') as string },
    ]);
    expect(seen.validCount).toBe(1);
  });

  it('does not take a year that nobody can have meant', async () => {
    const seen = await preview('Name,Joined\nAlex Sample,0206-09-08\n');

    expect(seen.problems).toMatchObject([{ line: 2, column: 'Joined' }]);
  });

  it('takes all rows or none, unless the valid ones are asked for', async () => {
    const text = 'Name,Joined\nAlex Sample,2024-01-10\nBo Sample,soon\n';

    const all = await take(text);
    const afterAll = await names();
    const valid = await take(text, { take: 'valid rows' });

    expect(all).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('the first in row 3') as string },
    });
    expect(afterAll).toEqual([]);
    expect(valid).toMatchObject({ ok: true, value: { adding: 1 } });
    expect(await names()).toEqual(['Alex Sample']);
  });

  it('finds no member in a file of something else', async () => {
    const text = 'Code,Quantity\n1,2\n3,4\n';
    const seen = await preview(text);
    const result = await take(text, { take: 'valid rows' });

    expect(seen).toMatchObject({
      validCount: 0,
      problems: [{ line: 1, message: expect.stringContaining('No heading says') as string }],
    });
    expect(result).toMatchObject({ error: { code: 'REFUSED' } });
  });

  it('can give one joining date to rows that have none', async () => {
    const seen = await preview('Name\nAlex Sample\n', { joinedOn: '2026-09-01' });

    expect(seen.valid).toMatchObject([{ name: 'Alex Sample', joinedOn: '2026-09-01' }]);
  });

  it.each([
    ['31/01/2024', undefined, 'day/month/year', false, '2024-01-31'],
    ['01/31/2024', 'month/day/year', 'month/day/year', false, '2024-01-31'],
    ['02/03/2024', undefined, 'day/month/year', true, '2024-03-02'],
    ['02/03/2024', 'month/day/year', 'month/day/year', false, '2024-02-03'],
    ['3rd Feb 24', undefined, 'year-month-day', false, '2024-02-03'],
  ])('reads %s (told %s) as %s', async (date, told, format, unsure, day) => {
    const seen = await preview(
      `Name,Joined\nAlex Sample,${date}\n`,
      told ? { dateFormat: told } : {},
    );

    expect(seen).toMatchObject({
      dateFormat: format,
      dateFormatUnsure: unsure,
      valid: [{ joinedOn: day }],
    });
  });

  it('asks about dates with the month first and swaps none by itself', async () => {
    const seen = await preview('Name,Joined\nAlex Sample,03/04/2024\n\nBo Sample,04/25/2024\n');

    expect(seen).toMatchObject({
      dateFormat: 'day/month/year',
      dateFormatUnsure: true,
      valid: [{ row: 2, joinedOn: '2024-04-03' }],
      problems: [
        {
          line: 4,
          row: 4,
          name: 'Bo Sample',
          message:
            '“04/25/2024” is not a date that can be read as day, month, year. Correct it, or choose month first for the whole file',
        },
      ],
    });
  });

  it('shows people who are there already and rows that repeat, and leaves them out', async () => {
    await take('Name,Joined,Email\nAlex Sample,2024-01-10,alex@example.org\n');
    const text =
      'Name,Joined,Email\n"SAMPLE, Alex",2024-01-10,alex@example.org\nBo Sample,2025-01-01,\nBo Sample,2025-01-01,\n';

    const seen = await preview(text);

    expect(seen.duplicates).toMatchObject([
      { line: 2, memberId: 1, otherLine: null, why: 'same name and e-mail address' },
      { line: 4, memberId: null, otherLine: 3, why: 'same name' },
    ]);
    expect(seen.adding).toBe(1);
    expect(await take(text, { duplicates: 'add' })).toMatchObject({ value: { adding: 3 } });
  });
});

describe('an export', () => {
  const full = {
    name: "=cmd|'/c calc'!A1",
    registration: 'carer' as const,
    email: 'alex@example.org',
    telephone: '+44 20 7946 0000',
    address: '1 Sample Road\nSampleton, "Old Town"',
    preferredWay: 'post' as const,
    accessNeeds: {
      formats: ['large print' as const, 'audio' as const],
      largePrintPoints: 18,
      supportOther: 'a seat by the door; no stairs',
      language: 'Polish',
      interpreter: true,
      modes: ['by post' as const],
    },
    consents: [
      { about: 'contact' as const, given: true, on: '2024-01-10', source: 'form; said, twice' },
      { about: 'photographs' as const, given: false, on: '2024-01-10', source: 'paper form' },
    ],
    household: '-',
    skills: '@sum(1)',
    trainings: [{ title: 'Minutes, part 1; part 2', on: '2024-03-01' }],
    note: "'=quoted",
  };

  async function fill(): Promise<void> {
    const first = await desk.ok('members.add', { ...full, joinedOn: '2024-01-10' });
    const role = { role: 'other' as const, words: 'newsletter; editor' };
    const { id, version } = await desk.ok('members.giveRole', {
      ...first,
      ...role,
      startedOn: '2024-02-01',
    });
    const left = { leftOn: '2025-01-01', reason: 'other' as const, reasonWords: 'time: none' };
    const gone = await desk.ok('members.leave', { id, version, ...left });
    await desk.ok('members.rejoin', { ...gone, joinedOn: '2025-06-01', mode: 'virtual' });
    const plain = { registration: 'registered patient' as const, joinedOn: '2020-01-01' };
    const zoe = await desk.ok('members.add', { ...plain, name: 'Zoë Former' });
    await desk.ok('members.leave', { ...zoe, leftOn: '2021-01-01', reason: 'moved away' });
  }

  it('can be imported again into another record, and exports the same file from there', async () => {
    await fill();
    const path = join(desk.folder, 'export.csv');
    await desk.ok('members.exportCsv', { path, show: 'all' });
    const other = temporaryOffice();

    const seen = await other.ok('members.importCsv', { path, apply: true });
    const again = join(desk.folder, 'again.csv');
    await other.ok('members.exportCsv', { path: again, show: 'all' });
    other.close();

    expect(seen).toMatchObject({ problems: [], adding: 2, dateFormatUnsure: false });
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(path, 'utf8'));
  });

  it('opens in a spreadsheet without running anything', async () => {
    await fill();
    const path = join(desk.folder, 'export.csv');
    await desk.ok('members.exportCsv', { path, show: 'all' });

    const text = readFileSync(path, 'utf8');

    expect(text.startsWith('\ufeffName,')).toBe(true);
    expect(text).toContain("'=cmd|'/c calc'!A1");
    expect(text).toContain("'+44 20 7946 0000");
    expect(text).not.toMatch(/(^|[,"\r\n])[=+\-@]/u);
  });

  it('adds nobody when imported into the record it came from', async () => {
    await fill();
    const path = join(desk.folder, 'export.csv');
    await desk.ok('members.exportCsv', { path, show: 'all' });

    const seen = await desk.ok('members.importCsv', { path, apply: false });

    expect(seen).toMatchObject({ validCount: 2, adding: 0, duplicates: [{}, {}] });
  });

  it('never writes over a file, and the trail says that details left the record', async () => {
    const path = file('mine', 'list.csv');
    await fill();
    const before = trailCount();

    const written = await desk.ok('members.exportCsv', { path });

    expect(written).toMatchObject({ path: join(desk.folder, 'list (2).csv'), members: 1 });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    expect(existsSync(written.path)).toBe(true);
    expect(trailCount()).toBe(before + 1);
  });

  it('wants the whole path, so that personal details go nowhere unexpected', async () => {
    expect(await desk.dispatch('members.exportCsv', { path: 'list.csv' })).toMatchObject({
      error: { fields: { path: 'Enter the whole path, from the disk on' } },
    });
  });

  it('says in words that a folder is not there', async () => {
    const path = join(desk.folder, 'no', 'such', 'list.csv');

    expect(await desk.dispatch('members.exportCsv', { path })).toMatchObject({
      error: {
        code: 'REFUSED',
        message: expect.stringContaining('folder does not exist') as string,
      },
    });
  });
});

function trailCount(): number {
  const { db } = desk.office.requireRecord();
  return selectHead(db)?.sequence ?? 0;
}
