import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mapFile, quinAgeFile, quinAgeRows } from '../../../tests/fixtures/population/nhs-files.ts';
import { readingFolder } from '../../../tests/fixtures/population/reading.ts';

const folder = readingFolder();
const { file, read, refused } = folder;
afterAll(() => folder.close());

const plain = quinAgeFile();
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a table as text', () => {
  it.each<[string, string | Uint8Array]>([
    ['with a byte order mark', `\uFEFF${plain}`],
    ['in UTF-16 with its mark', Buffer.from(`\uFEFF${plain}`, 'utf16le')],
    ['in UTF-16, the other way round', utf16be(`\uFEFF${plain}`)],
    ['in UTF-16 without a mark', Buffer.from(plain, 'utf16le')],
    ['in UTF-16, the other way round, without a mark', utf16be(plain)],
    ['with line feeds', plain.replaceAll('\r\n', '\n')],
    ['with carriage returns only', plain.replaceAll('\r\n', '\r')],
    ['without a line end at its end', plain.trimEnd()],
    ['with blank lines', `\r\n${plain.replace('\r\n', '\r\n\r\n')}\r\n  \r\n`],
    ['separated by tabs', plain.replaceAll(',', '\t')],
    ['separated by semicolons', plain.replaceAll(',', ';')],
    ['with every field in quotation marks', plain.replaceAll(/[^,\r\n]+/g, '"$&"')],
    ['with a quoted comma elsewhere', plain.replaceAll('M16 9NW', '"M16, 9NW"')],
    ['with column names in small letters', plain.replace(/^[^\r]+/, (h) => h.toLowerCase())],
  ])('is read %s', async (_, content) => {
    const expected = await read(plain);

    const taken = await read(content);

    expect(taken.totals).toEqual(expected.totals);
    expect({ rows: taken.rowsRead, taken: taken.rowsTaken }).toEqual({ rows: 258, taken: 43 });
  });

  it('is read in Windows-1252', async () => {
    const content = Buffer.from(mapFile('icb', 'Café Surgery – Sample’s'), 'latin1');
    content[content.indexOf('Surgery ') + 'Surgery '.length] = 0x96;

    expect((await read(content)).facts.name).toMatch(/^Café Surgery – Sample/);
  });

  it('has the hash of the file as it is on the disk', async () => {
    const content = Buffer.from(`\uFEFF${plain}`, 'utf16le');

    const { sha256 } = await read(content);

    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'));
  });

  it('is read across every boundary of the blocks it is read in', async () => {
    const [header = '', ...rows] = plain.split('\r\n');
    const others = rows.join('\r\n').replaceAll('P91020', 'Z99999');
    const own = quinAgeRows().join('\r\n');
    const big = `${header}\r\n${others.repeat(330)}${own}\r\n${others.repeat(6)}`;
    expect(big.length).toBeGreaterThan(5_000_000);

    const { totals, rowsRead, rowsTaken } = await read(big);

    expect(totals).toEqual((await read(plain)).totals);
    expect({ rowsRead, rowsTaken }).toEqual({ rowsRead: 258 * 336 + 43, rowsTaken: 43 });
  });
});

describe('a file that is no table', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', '“given.csv” is empty.'],
    ['of blank lines', '\r\n\r\n  \r\n', 'holds blank lines only'],
    [
      'with column names only',
      plain.slice(0, plain.indexOf('\r\n') + 2),
      'has column names but no figures',
    ],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'looks like a PDF document, not a CSV file'],
    [
      'an old workbook',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1),
      'looks like an older Excel or Word file',
    ],
    ['a gzip archive', Uint8Array.of(0x1f, 0x8b, 8, 0), 'looks like a gzip archive'],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'looks like a web page'],
    ['XML', '<?xml version="1.0"?><a/>', 'looks like an XML'],
    ['JSON', '[{"a": 1}]', 'looks like a JSON file'],
    [
      'of unknown bytes',
      Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 256),
      'is not a text file',
    ],
    [
      'another text',
      'Dear all,\nplease find',
      'The columns of this file are not known: “Dear all”.',
    ],
    ['one endless line', 'a,'.repeat(200_000), 'Line 1 is longer than any line of a table can be'],
  ])('(%s) is refused in words', async (_, content, words) => {
    const { code, message } = await refused(content);

    expect(code).toBe('REFUSED');
    expect(message).toContain(words);
    expect(message).toContain('Nothing was taken from it.');
  });

  it('is refused when it is a folder or is not there', async () => {
    const path = file('there.csv', 'x');
    mkdirSync(`${dirname(path)}/folder.csv`);

    expect((await refused('x', { path: `${dirname(path)}/folder.csv` })).message).toContain(
      'not a file',
    );
    expect((await refused('x', { path: `${path}.gone` })).message).toContain(
      'is not there any more',
    );
  });

  it.skipIf(process.platform === 'win32')(
    'is refused, not waited for, when it is a pipe',
    async () => {
      const path = `${dirname(file('there.csv', 'x'))}/pipe.csv`;
      execFileSync('mkfifo', [path]);

      expect((await refused('x', { path })).message).toContain('not a file');
    },
  );

  it('is refused with the line of a row that has too few columns', async () => {
    const content = plain.replace(/(FEMALE,20_24),/, '$1');

    expect((await refused(content)).message).toContain(
      'Line 7 has 8 columns where the first line has 9.',
    );
  });

  it('is refused with the line of a quotation mark that is not closed', async () => {
    const content = plain.replace('M16 9NW,FEMALE,5_9', '"M16 9NW,FEMALE,5_9');

    expect((await refused(content)).message).toContain(
      'Line 4 has a quotation mark that is not closed.',
    );
  });
});

it('leaves the file as it was', async () => {
  const path = file('kept.csv', plain);

  await read(plain, { path });

  expect(readFileSync(path, 'utf8')).toBe(plain);
});
