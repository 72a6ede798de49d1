import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { guessCategory } from '../../../shared/population/own/own-words.ts';
import { populationTables } from './service.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const text = 'Religion\tPatients\nChristian\t700\nChapel\t20\nSikh\t0\nNot recorded\t80\n';
const kept = {
  subject: 'religion-or-belief',
  source: 'Sample search',
  date: '2026-07-01',
  rows: [
    { label: 'Christian', count: 700, category: 'christian' },
    { label: 'Chapel', count: 20, category: 'christian' },
    { label: 'Sikh', count: 0, category: 'sikh' },
    { label: 'Not recorded', count: 80, category: null },
  ],
};

it('reads a pasted table, tells what it is about, and keeps nothing', async () => {
  const own = await desk.ok('population.readOwn', { text });

  expect(own).toMatchObject({
    fileName: null,
    subject: 'religion-or-belief',
    rows: [
      { label: 'Christian', count: 700 },
      { label: 'Chapel' },
      { label: 'Sikh' },
      { label: 'Not recorded' },
    ],
  });
  expect(await desk.ok('population.list', {})).toEqual({ tables: [] });
});

it('answers what may be wrong with totals, and keeps them all the same', async () => {
  const { warnings } = await desk.ok('population.keepOwn', { ...kept, listSize: 1000 });
  const fits = await desk.ok('population.keepOwn', kept);

  expect(warnings).toEqual([
    expect.stringContaining('“The table” adds up to 800 of 1,000 people (80%)'),
  ]);
  expect(fits.warnings).toEqual([]);
});

it('keeps the totals with what is left over and how many they cover', async () => {
  const { table } = await desk.ok('population.keepOwn', { ...kept, listSize: 1000 });

  expect(table).toMatchObject({
    kind: 'categories',
    characteristic: 'religion-or-belief',
    provenance: { geography: { kind: 'own system' }, coverage: { counted: 720, outOf: 1000 } },
    leftOver: [{ label: 'Not recorded', count: 80 }],
  });
  const db = desk.office.requireRecord().db;
  expect(populationTables(db)[0]?.table).toEqual(table);
});

it('remembers what the practice’s words were taken for', async () => {
  await desk.ok('population.keepOwn', kept);

  const { remembered } = await desk.ok('population.readOwn', { text });

  expect(remembered['religion-or-belief']).toEqual({
    chapel: 'christian',
    christian: 'christian',
    sikh: 'sikh',
    'not recorded': null,
  });
});

it('takes a number that was hidden for no number, not for nobody', async () => {
  const hidden = 'Religion\tPatients\nChristian\t700\nMuslim\t90\nSikh\t<5\n';
  const { rows, notShown } = await desk.ok('population.readOwn', { text: hidden });
  const categories = ['christian', 'muslim'];

  const { table } = await desk.ok('population.keepOwn', {
    ...kept,
    notShown,
    rows: rows.map((row, at) => ({ ...row, category: categories[at] ?? null })),
  });

  expect(notShown).toEqual(['Sikh']);
  expect(table).toMatchObject({ rows: [{ category: 'christian' }, { category: 'muslim' }] });
  expect(table.kind === 'categories' && table.rows).toHaveLength(2);
});

async function subjectUnder(heading: string) {
  const text = `${heading}\tCount\nEnglish\t6000\nPolish\t600\nUrdu\t2\n`;
  return (await desk.ok('population.readOwn', { text })).subject;
}

it('lets the heading say what a table is about, and takes one known word for no guess', async () => {
  expect(await subjectUnder('Main language')).toBe('language');
  expect(await subjectUnder('Carer')).toBe('carers');
  expect(await subjectUnder('Group')).toBeNull();
});

it('keeps a register of carers, whose hours nobody asked', async () => {
  const register = 'Carer status\tPatients\nCarer\t231\nNot a carer\t7624\n';
  const { rows, subject } = await desk.ok('population.readOwn', { text: register });

  const { table } = await desk.ok('population.keepOwn', {
    ...kept,
    subject: subject ?? '',
    rows: rows.map((row) => ({ ...row, category: guessCategory('carers', row.label) ?? null })),
  });

  expect(table).toMatchObject({
    characteristic: 'carers',
    rows: [
      { category: 'provides-unpaid-care', count: 231 },
      { category: 'none', count: 7624 },
    ],
  });
});

it('works out who is not on a register of carers, and asks for all patients where it cannot', async () => {
  const rows = [{ label: 'Carer', count: 231, category: 'provides-unpaid-care' }];
  const register = { ...kept, subject: 'carers', rows };

  const failure = await desk.refusal('population.keepOwn', { ...register, listSize: null });
  const { table, warnings } = await desk.ok('population.keepOwn', { ...register, listSize: 7855 });

  expect(failure.fields).toEqual({
    listSize: 'Enter all patients on the list: those who are not on the register too',
  });
  expect(warnings).toEqual([]);
  expect(table).toMatchObject({
    rows: [
      { category: 'provides-unpaid-care', count: 231 },
      { category: 'none', count: 7624 },
    ],
    provenance: {
      note: 'Only carers were listed: all other patients were taken as giving no unpaid care.',
      coverage: { counted: 7855, outOf: 7855 },
    },
  });
});

it('asks of a survey for another category, not for all patients on the list', async () => {
  const rows = [{ label: 'Carer', count: 231, category: 'provides-unpaid-care' }];

  const failure = await desk.refusal('population.keepOwn', {
    ...kept,
    subject: 'carers',
    base: '16+',
    rows,
  });

  expect(Object.keys(failure.fields ?? {})).toEqual(['rows']);
});

it('keeps what is known of main languages, whatever they are called', async () => {
  const text = 'Main language\tCount\nEnglish\t6000\nPolish\t600\nNot recorded\t2\n';
  const { rows } = await desk.ok('population.readOwn', { text });

  const { table } = await desk.ok('population.keepOwn', {
    ...kept,
    subject: 'language',
    rows: rows.map((row) => ({ ...row, category: guessCategory('language', row.label) ?? null })),
  });

  expect(table).toMatchObject({
    rows: [
      { category: 'english', count: 6000 },
      { category: 'another-language', count: 600 },
    ],
    leftOver: [{ label: 'Not recorded', count: 2 }],
  });
});

it('refuses single patients without repeating what stands there', async () => {
  const path = join(desk.folder, 'list.csv');
  writeFileSync(path, 'Name,NHS Number\nAlex Sample,943 476 5919\n');

  const failure = await desk.refusal('population.readOwn', { path });

  expect(failure.message).toContain('This looks like a list of single patients');
  expect(failure.message).not.toContain('943');
});

it.each([
  [{ subject: 'shoe size' }, 'subject'],
  [{ rows: [{ label: 'x', count: 1, category: 'purple' }] }, 'rows.0.category'],
  [{ rows: [{ label: 'x', count: 1, category: null }] }, 'rows'],
  [{ date: '2199-01-01' }, 'date'],
  [{ listSize: 3 }, 'listSize'],
])('refuses %j', async (change, field) => {
  const failure = await desk.refusal('population.keepOwn', { ...kept, ...change });

  expect(Object.keys(failure.fields ?? {})).toContain(field);
});

it('keeps no figures in which everybody is in the one category that has a number', async () => {
  const own = await desk.ok('population.readOwn', {
    text: 'Disability,Patients\nYes,1500\nNo,7;6O0\nTotal,9229\n',
  });
  const rows = own.rows.map((row) => ({ ...row, category: 'disabled' }));

  const failure = await desk.refusal('population.keepOwn', {
    ...kept,
    subject: 'disability',
    rows,
  });

  expect(failure.fields).toEqual({
    rows: 'Give the number of people in at least one more category, 0 for nobody: with “Disabled under the Equality Act” alone, everybody would be in it',
  });
  expect(await desk.ok('population.list', {})).toEqual({ tables: [] });
});

it('asks for a file or a paste, not both and not neither', async () => {
  expect(await desk.refusal('population.readOwn', {})).toMatchObject({ code: 'INVALID_INPUT' });
});
