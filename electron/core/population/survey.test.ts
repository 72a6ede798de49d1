import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let office: TemporaryOffice;
beforeEach(async () => {
  office = temporaryOffice();
  await office.ok('practice.save', {
    version: null,
    name: 'Sample Medical Practice',
    odsCode: 'Y99999',
    contractType: 'GMS',
  });
});
afterEach(() => office.close());

/** A file with the columns that are published, and made-up numbers. */
function file(columns: Readonly<Record<string, string>>, name = 'GPPS_2025_Practice_data.csv') {
  const path = join(office.folder, name);
  const cells = {
    ad_practicecode: 'Y99999',
    ad_practicename: 'SAMPLE',
    received: '112',
    ...columns,
  };
  const other = Object.keys(cells).map((key) => (key === 'ad_practicecode' ? 'Y00001' : '0.5'));
  writeFileSync(
    path,
    `${Object.keys(cells).join(',')}\n${other.join(',')}\n${Object.values(cells).join(',')}\n`,
  );
  return path;
}

const orientation = {
  'aboutyousexualorientation_1.pct': '0.9',
  'aboutyousexualorientation_2.pct': '0.04',
  'aboutyousexualorientation_3.pct': '-97',
  'aboutyousexualorientation_4.pct': '/',
  'aboutyousexualorientation.base': '108',
  'aboutyousexualorientation.basew': '100.4',
  'overallexp.pcteval': '0.85',
};

const messageOf = async (input: object) => {
  const result = await office.dispatch('population.readSurvey', input);
  return result.ok ? undefined : result.error.message;
};

it('reads fractions of the practice as people who answered, and names no option by itself', async () => {
  const path = file(orientation);
  const { stems } = await office.ok('population.readSurvey', { path });

  const read = await office.ok('population.readSurvey', {
    path,
    stem: 'aboutyousexualorientation',
  });

  expect(stems).toEqual(['aboutyousexualorientation']);
  expect(read).toMatchObject({
    subject: 'sexual-orientation',
    source: 'GP Patient Survey 2025, 100 answers',
    rows: [
      { label: 'Sexual orientation, option 1 (2025)', count: 90 },
      { label: 'Sexual orientation, option 2 (2025)', count: 4 },
      { label: 'Not shown by the publisher (options 3 and 4)', count: 6 },
    ],
    notShown: ['Not shown by the publisher (options 3 and 4)'],
  });
  expect(read.warnings.join(' ')).toContain('numbers its options and does not name them');
  expect(read.warnings.join(' ')).toContain('up to about 10 points in 100');
  expect(read.warnings.join(' ')).toContain('options 3 and 4');
});

it('keeps what a person took the options for, as people aged 16 and over', async () => {
  const read = await office.ok('population.readSurvey', {
    path: file(orientation),
    stem: 'aboutyousexualorientation',
  });

  const { table } = await office.ok('population.keepOwn', {
    subject: 'sexual-orientation',
    base: '16+',
    rows: [
      ...read.rows.map((row, at) => ({ ...row, category: at === 0 ? 'heterosexual' : null })),
      { label: 'Typed', count: 2, category: 'bisexual' },
    ],
    date: '2025-03-31',
    source: read.source,
  });

  expect(table).toMatchObject({ base: '16+', leftOver: [{ count: 4 }, { count: 6 }] });
});

it('keeps whom the publisher does not show in no category, never as nobody', async () => {
  const { rows, source, notShown } = await office.ok('population.readSurvey', {
    path: file(orientation),
    stem: 'aboutyousexualorientation',
  });
  const asked = {
    subject: 'sexual-orientation',
    base: '16+' as const,
    date: '2025-03-31',
    source,
    notShown,
  };
  const categories = ['heterosexual', 'gay-or-lesbian', null];
  const mapped = rows.map((row, at) => ({ ...row, category: categories[at] ?? null }));

  const { table } = await office.ok('population.keepOwn', { ...asked, rows: mapped });
  const refused = await office.dispatch('population.keepOwn', {
    ...asked,
    rows: mapped.map((row) => ({ ...row, category: row.category ?? 'bisexual' })),
  });

  expect(table).toMatchObject({
    rows: [
      { category: 'heterosexual', count: 90 },
      { category: 'gay-or-lesbian', count: 4 },
    ],
    leftOver: [{ label: 'Not shown by the publisher (options 3 and 4)', count: 6 }],
    provenance: { coverage: { counted: 94, outOf: 100 } },
  });
  expect(table.provenance.note).toContain('not taken as nobody');
  expect(refused).toMatchObject({
    error: { fields: { 'rows.2.category': expect.stringContaining('does not show it') as string } },
  });
});

it('reads the columns of 2023 and before, whose questions are numbers', async () => {
  const path = join(office.folder, 'GPPS 2023.csv');
  writeFileSync(path, 'Practice_Code,q112_1pct,q112_2pct,q112base\nY99999,0.75,0.25,40\n');

  const read = await office.ok('population.readSurvey', { path, stem: 'q112' });

  expect(read.subject).toBeNull();
  expect(read.rows).toEqual([
    { label: 'q112, option 1 (2023)', count: 30 },
    { label: 'q112, option 2 (2023)', count: 10 },
  ]);
});

it.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'several ticks',
    { 'x_1.pct': '0.7', 'x_2.pct': '0.8', 'x.base': '50' },
    'several answers could be ticked',
  ],
  [
    'nothing shown',
    { 'x_1.pct': '/', 'x_2.pct': '-1', 'x.base': '50' },
    'are not shown for this practice',
  ],
  [
    'percentages',
    { 'x_1.pct': '70', 'x_2.pct': '30', 'x.base': '50' },
    'are not shown for this practice',
  ],
  [
    'no base',
    { 'x_1.pct': '0.7', 'x_2.pct': '0.3', received: '' },
    'does not say how many people answered',
  ],
])('refuses a question with %s', async (_what, columns, words) => {
  const message = await messageOf({ path: file(columns), stem: 'x' });

  expect(message).toContain(words);
  expect(message).toContain('Nothing was taken');
});

it('refuses another file, another practice, and a question that is not in it', async () => {
  const other = join(office.folder, 'other.csv');
  writeFileSync(other, 'Practice_Code,Patients\nY99999,5\n');

  expect(await messageOf({ path: other })).toContain(
    'not the practice data of the GP Patient Survey',
  );
  expect(await messageOf({ path: file(orientation), odsCode: 'A11111' })).toContain(
    'not in this file',
  );
  expect(await messageOf({ path: file(orientation), stem: 'q9' })).toContain('no question “q9”');
});
