import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMinutes } from '../../../shared/minutes/import/read-minutes.ts';
import { shownLine } from '../../../shared/minutes/import/source-line.ts';
import { layouts, wordFile, type Layout } from '../../../tests/fixtures/old-minutes.ts';
import { UserError } from '../../core/rpc/user-error.ts';
import { readOldMinutes } from './read-old-minutes.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ppg-old-minutes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const control = { signal: new AbortController().signal, progress: () => {} };

function read(name: string, bytes: Uint8Array | string) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readOldMinutes({ path }, control);
}

const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

const compound = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(stream, 'utf16le'),
  ]);
const zipOf = (name: string, text: string) =>
  new JSZip().file(name, text).generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });

const minutesOf = async (layout: Layout) => {
  const { lines } = await read(`${layout}.docx`, await wordFile(layouts[layout]));
  return { lines, minutes: readMinutes(lines) };
};

const refusal = async (name: string, bytes: Uint8Array | string) => {
  const error: unknown = await read(name, bytes).catch((caught: unknown) => caught);
  return error instanceof UserError ? error.failure.message : `taken: ${JSON.stringify(error)}`;
};

describe('a Word file', () => {
  it('with a table as heading', async () => {
    const { minutes } = await minutesOf('headingTable');

    expect(minutes).toMatchObject({
      heldOn: '2015-05-12',
      startsAt: '18:30',
      endsAt: '20:00',
      place: 'Sample Surgery, meeting room',
      nextMeetingOn: '2015-09-08',
      people: [
        { said: 'Alex Sample', role: 'Chair', state: 'present', isStaff: false },
        { said: 'Bo Example', state: 'present' },
        { said: 'Dr Kim Practice', role: 'GP', state: 'present', isStaff: true },
        { said: 'Casey Fiction', state: 'apologies' },
      ],
    });
    expect(minutes.items.slice(0, -1)).toEqual([
      { title: 'Minutes of the last meeting', notes: 'The minutes were agreed as a true record.' },
      {
        title: 'Telephone system',
        notes:
          'A: Patients wait for twenty minutes (AS)\nD: It was agreed that the group supports a call-back option.',
      },
      { title: 'Date of next meeting', notes: 'Tuesday 8 September 2015 at 6.30 pm' },
    ]);
  });

  it('with lists of who came and typed numbers', async () => {
    const { minutes } = await minutesOf('lists');

    expect(minutes.heldOn).toBe('2014-11-03');
    expect(minutes.people.map(({ said, state }) => `${said}: ${state}`)).toEqual([
      'Alex Sample: present',
      'Bo Example: present',
      'Kim Practice: in attendance',
      'Casey Fiction: apologies',
      'Dana Invented: apologies',
    ]);
    expect(minutes.items.slice(0, -1)).toEqual([
      { title: 'Welcome and introductions', notes: 'The chair welcomed everyone.' },
      {
        title: 'Matters arising',
        notes: 'Bike rack: turned down, due to finances.\nA: Bo Example to ask the council',
      },
      { title: 'Any other business', notes: 'None.' },
    ]);
  });

  it('with actions in a column of a table', async () => {
    const { minutes } = await minutesOf('actionColumn');

    expect(minutes.heldOn).toBe('2026-09-08');
    expect(minutes.people.map(({ said, state }) => `${said}: ${state}`)).toEqual([
      'AS: present',
      'BE: present',
      'Kim Practice: present',
      'CF: apologies',
    ]);
    expect(minutes.items.slice(0, -1)).toEqual([
      {
        title: 'Practice update',
        notes:
          'Two new nurses have started.\nThe car park will be resurfaced.\nA: As noted: The car park will be resurfaced (PM)',
      },
      {
        title: 'Website',
        notes: 'The site lists old opening hours.\nA: BE to send the right hours',
      },
      { title: 'AOB', notes: 'A member praised reception.' },
    ]);
  });

  it('with paragraphs that Word numbers', async () => {
    const { minutes } = await minutesOf('numberedParagraphs');

    expect(minutes).toMatchObject({
      heldOn: '2018-03-14',
      kind: 'annual general',
      startsAt: '19:00',
    });
    expect(minutes.people.map(({ said, state }) => `${said}: ${state}`)).toEqual([
      'Alex Sample: present',
      'Bo Example: present',
      'Casey Fiction: present',
      'Dr Kim Practice: in attendance',
      'Dana Invented: apologies',
    ]);
    expect(minutes.items.slice(0, -1).map(({ title }) => title)).toEqual([
      'Apologies',
      'Chair’s report',
      'Treasurer’s report',
      'Election of officers',
    ]);
  });

  it('with initials and bold lines', async () => {
    const { minutes } = await minutesOf('initials');

    expect(minutes).toMatchObject({ heldOn: '2025-01-10', mode: 'online' });
    expect(minutes.items.slice(0, -1)).toEqual([
      { title: 'Feedback from patients', notes: 'A: 500 people answered the survey (CF)' },
      { title: 'Recruitment', notes: 'A: Alex to put up a poster [AP102]' },
      { title: 'Next meeting', notes: 'To be confirmed' },
    ]);
  });

  it('with matters arising and a resolution', async () => {
    const { minutes } = await minutesOf('mattersArising');

    expect(minutes.heldOn).toBe('2022-06-21');
    expect(minutes.people.at(-1)).toMatchObject({ said: 'Casey Fiction', state: 'absent' });
    expect(minutes.items.at(-2)).toEqual({
      title: 'Appointments',
      notes:
        'DNAs: 42 last month.\nD: to publish the figures each month\nA member asked about parking, נגישות and “smart quotes”. 🩺',
    });
  });

  it.each(Object.keys(layouts) as Layout[])('laid out as %s loses no word', async (layout) => {
    const { lines, minutes } = await minutesOf(layout);
    const kept = new Set(minutes.items.flatMap(({ title, notes }) => words(`${title} ${notes}`)));
    // The words that say what a line is are there as its mark.
    const marks = /^(?:action|resolved|\d)$/iu;

    const lost = lines.flatMap((line) => words(shownLine(line)));

    expect(lost.filter((word) => !kept.has(word) && !marks.test(word))).toEqual([]);
  });
});

describe('a text file', () => {
  const text =
    'Minutes of 12 May 2019\r\n\r\nPresent: Zoë Sample\r\n\r\n1. Café\r\nClosed – “soon”.\r\n';
  const utf16 = (bigEndian: boolean) => {
    const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  const windows = Buffer.from(
    Array.from(
      text,
      (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
    ),
  );
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', utf16(false)],
    ['UTF-16 big-endian', utf16(true)],
    ['Windows-1252', windows],
  ])('in %s is read', async (_name, bytes) => {
    const { lines } = await read('minutes.txt', bytes);

    expect(readMinutes(lines)).toMatchObject({
      heldOn: '2019-05-12',
      people: [{ said: 'Zoë Sample' }],
      items: [{ title: 'Café', notes: 'Closed – “soon”.' }, {}],
    });
  });
});

describe('any other file is refused with what to do', () => {
  it.each([
    ['old.doc', compound('WordDocument'), 'old format (.doc)'],
    ['secret.docx', compound('EncryptedPackage'), 'protected by a password'],
    ['paper.pdf', Buffer.from('%PDF-1.7 ...'), 'is a PDF'],
    ['photo.docx', Buffer.from('89504e470d0a1a0a', 'hex'), 'a PNG picture'],
    ['letter.rtf', Buffer.from('{\\rtf1 text}'), 'an RTF document'],
    ['page.txt', Buffer.from('<!doctype html><p>'), 'a web page'],
    ['noise.txt', Buffer.from([1, 0, 2, 0, 0, 3, 255, 0, 0, 7]), 'not a text file'],
    ['empty.docx', Buffer.alloc(0), 'is empty'],
    ['blank.txt', Buffer.from(' \r\n\r\n '), 'no text'],
  ])('%s', async (name, bytes, words) => {
    const message = await refusal(name, bytes);

    expect(message).toContain(words);
    expect(message).toContain('Nothing was taken from it.');
  });

  it('a truncated file, a workbook, a ZIP file and a file with nothing in it', async () => {
    const whole = await wordFile(layouts.lists);

    expect(await refusal('cut.docx', whole.subarray(0, whole.length / 2))).toContain('incomplete');
    expect(await refusal('sheet.docx', await zipOf('xl/workbook.xml', '<x/>'))).toContain('Excel');
    expect(await refusal('other.docx', await zipOf('a.txt', 'a'))).toContain('ZIP file');
    expect(await refusal('none.docx', await wordFile([]))).toContain('no text');
    expect(await refusal('odd.docx', await zipOf('word/document.xml', '<w:'))).toContain('damaged');
  });

  it('a ZIP bomb, before it is opened', async () => {
    const bomb = await zipOf('word/document.xml', ' '.repeat(60_000_000));

    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal('bomb.docx', bomb)).toContain('far more than the minutes');
  });
});
