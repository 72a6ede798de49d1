import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  listSizeFile,
  mapFile,
  quinAgeFile,
  singAgeFile,
} from '../../../tests/fixtures/population/nhs-files.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { latestAgeAndSex, latestCategories, populationTables } from './service.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const practice = { version: null, name: 'Sample Surgery', odsCode: 'P91020', contractType: 'GMS' };

function file(name: string, content: string): string {
  const path = join(desk.folder, name);
  writeFileSync(path, content);
  return path;
}

const savePractice = (more: object = {}) =>
  desk.dispatch('practice.save', { ...practice, ...more });
const db = () => desk.office.requireRecord().db;
const census = join(
  import.meta.dirname,
  '../../../tests/fixtures/population/census2021-ts021-lsoa-trafford-cut.csv',
);

async function refusal(name: string, input: unknown) {
  const result = await desk.dispatch(name, input);
  expect(result.ok).toBe(false);
  return result.ok ? undefined : result.error;
}

describe('importing a file', () => {
  it('shows in a preview what would be taken, and keeps nothing', async () => {
    await savePractice();
    const path = file('quin.csv', quinAgeFile());

    const preview = await desk.ok('population.importFile', { path, apply: false });

    expect(preview).toMatchObject({
      format: { key: 'quin-age', about: 'practice' },
      fileName: 'quin.csv',
      date: '2026-07-01',
      rowsRead: 258,
      rowsTaken: 43,
      storedIds: [],
      warnings: [],
    });
    expect(preview.totals.all).toBe((preview.totals.female ?? 0) + (preview.totals.male ?? 0));
    expect(preview.tables[0]?.provenance.geography.name).toBe('Sample Surgery (P91020)');
    expect(await desk.ok('population.list', {})).toEqual({ tables: [] });
  });

  it('keeps the figures with their provenance, and writes one trail entry', async () => {
    await savePractice();
    const path = file('quin.csv', quinAgeFile());
    const preview = await desk.ok('population.importFile', { path, apply: false });
    const before = trailLength();

    const { storedIds } = await desk.ok('population.importFile', {
      path,
      apply: true,
      expectedSha256: preview.sha256,
    });

    const stored = await desk.ok('population.get', { id: storedIds[0] ?? 0 });
    expect(stored.table).toEqual(preview.tables[0]);
    expect(stored.table.provenance).toMatchObject({
      source: 'NHS England, Patients Registered at a GP Practice',
      fileName: 'quin.csv',
      sha256: preview.sha256,
      date: '2026-07-01',
    });
    expect(stored.storedBy).toBe('Sample Secretary');
    expect(trailLength()).toBe(before + 1);
  });

  it('makes a verified backup before it changes the record', async () => {
    await savePractice();
    await desk.ok('population.importFile', { path: file('q.csv', quinAgeFile()), apply: true });

    const { backups } = await desk.ok('record.backups', {});

    expect(backups.map(({ reason }) => reason)).toContain('before an import');
  });

  it('refuses a file that was changed after the preview', async () => {
    await savePractice();
    const path = file('quin.csv', quinAgeFile());

    const error = await refusal('population.importFile', {
      path,
      apply: true,
      expectedSha256: 'a'.repeat(64),
    });

    expect(error?.code).toBe('CONFLICT');
    expect(populationTables(db())).toEqual([]);
  });

  it('says in a preview that figures are there already, and does not store them twice', async () => {
    await savePractice();
    const path = file('quin.csv', quinAgeFile());
    await desk.ok('population.importFile', { path, apply: true });

    const again = await desk.ok('population.importFile', { path, apply: false });
    const error = await refusal('population.importFile', { path, apply: true });

    expect(again.warnings).toContain('These figures are in the record already.');
    expect(error).toMatchObject({
      code: 'REFUSED',
      message: expect.stringContaining('Nothing was stored twice') as string,
    });
    expect(populationTables(db())).toHaveLength(1);
  });

  it('keeps nothing when it is cancelled', async () => {
    await savePractice();
    const path = file('quin.csv', quinAgeFile());

    const result = await desk.dispatch(
      'population.importFile',
      { path, apply: true },
      { signal: AbortSignal.abort() },
    );

    expect(result).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
    expect(populationTables(db())).toEqual([]);
  });

  it('asks for an ODS code when the record has no practice', async () => {
    const error = await refusal('population.importFile', {
      path: file('quin.csv', quinAgeFile()),
      apply: false,
    });

    expect(error?.fields).toEqual({ odsCode: 'Enter an ODS code, like P91020' });
  });

  it('warns of a list size that differs, of old figures and of another practice', async () => {
    await savePractice({ listSize: 8000, listSizeOn: '2026-10-01' });
    const old = file('old.csv', listSizeFile('subIcb', { P91020: 7802 }, '01JAN2021'));

    const { warnings } = await desk.ok('population.importFile', { path: old, apply: false });
    const other = await desk.ok('population.importFile', {
      path: file('quin.csv', quinAgeFile()),
      apply: false,
      odsCode: 'p91003',
    });

    expect(warnings).toEqual([
      'The file has 7,802 patients on 1 January 2021; the practice page says 8,000 on 1 October 2026.',
      'These figures are of 1 January 2021, more than a year old. NHS England publishes new ones every month.',
    ]);
    expect(other.warnings).toEqual([
      'These are the figures of P91003, not of your practice, P91020.',
    ]);
  });

  it('does not keep a mapping file, which has no figures', async () => {
    await savePractice();

    const error = await refusal('population.importFile', {
      path: file('map.csv', mapFile('icb')),
      apply: true,
    });

    expect(error?.message).toContain('there are no figures to keep');
  });

  it('takes ethnic groups of chosen areas from the real Census file', async () => {
    const areaCodes = ['E01006109', 'e01006110'];
    await desk.ok('population.importFile', { path: census, apply: true, areaCodes });

    const stored = latestCategories(db(), 'ethnic-group');

    expect(stored?.table).toMatchObject({
      base: 'all',
      provenance: {
        date: '2021-03-21',
        geography: { kind: 'areas', name: 'Trafford 001A and Trafford 001B' },
      },
    });
    expect(stored?.table.rows).toHaveLength(19);
  });
});

describe('describing a file', () => {
  it('lists the areas that match a search, in a record or without one', async () => {
    desk.close();
    desk = temporaryOffice({ withRecord: false });

    const found = await desk.ok('population.describeFile', {
      path: census,
      search: 'trafford 001',
      limit: 2,
    });

    expect(found.areas).toEqual({
      inFile: 12,
      matching: 4,
      listed: [
        { code: 'E01006109', name: 'Trafford 001A' },
        { code: 'E01006110', name: 'Trafford 001B' },
      ],
    });
  });

  it('has no areas for a file about practices', async () => {
    const found = await desk.ok('population.describeFile', { path: file('q.csv', quinAgeFile()) });

    expect(found).toMatchObject({ format: { key: 'quin-age' }, areas: null, rowsRead: 258 });
  });
});

describe('looking up a practice', () => {
  it('puts together what two files say, with the file and day of each fact', async () => {
    const paths = [file('map.csv', mapFile('supplier')), file('all.csv', listSizeFile('subIcb'))];

    const { facts, files } = await desk.ok('population.lookUpPractice', {
      paths,
      odsCode: 'p91020',
    });

    expect(facts).toMatchObject({
      name: { value: 'Sample Surgery', fileName: 'map.csv', date: '2026-01-01' },
      icbCode: { value: 'QOP' },
      supplier: { value: 'SAMPLE SYSTEMS' },
      listSize: { value: 9229, fileName: 'all.csv', date: '2026-07-01' },
      postcode: { value: 'M16 9NW', fileName: 'all.csv' },
    });
    expect(files.map(({ format }) => format.key)).toEqual(['practice map', 'list size']);
  });

  it('says in which file the practice is not', async () => {
    const paths = [
      file('map.csv', mapFile('icb')),
      file('all.csv', listSizeFile('ccg', { A81001: 5 })),
    ];

    const error = await refusal('population.lookUpPractice', { paths, odsCode: 'P91020' });

    expect(error?.message).toContain(
      'all.csv: P91020 is not in this file, which has 1 practice. Nothing was taken from it.',
    );
  });
});

describe('the two sing-age files', () => {
  it('are one table for a comparison once both are there, and none before', async () => {
    await savePractice();
    const female = file('f.csv', singAgeFile('FEMALE', 'subIcb'));
    const male = file('m.csv', singAgeFile('MALE', 'subIcb'));

    await desk.ok('population.importFile', { path: female, apply: true });
    expect(latestAgeAndSex(db())).toBeUndefined();
    await desk.ok('population.importFile', { path: male, apply: true });

    const joined = latestAgeAndSex(db());
    expect(joined?.table.rows).toHaveLength(192);
    expect(joined?.table.provenance).toMatchObject({ fileName: 'f.csv and m.csv', sha256: null });
    expect(joined?.table.provenance.note).toMatch(/f\.csv: [0-9a-f]{64}; of m\.csv: [0-9a-f]{64}/);
    expect(populationTables(db())).toHaveLength(1);
    expect((await desk.ok('population.list', {})).tables).toHaveLength(2);
  });

  it('of different months are not joined', async () => {
    await savePractice();
    const later = { date: '2026-08-01' };
    await importNow('f.csv', singAgeFile('FEMALE', 'subIcb'));
    await importNow('m.csv', singAgeFile('MALE', 'subIcb', later));

    expect(populationTables(db())).toEqual([]);
  });
});

const importNow = (name: string, content: string) =>
  desk.ok('population.importFile', { path: file(name, content), apply: true });

describe('which table is the latest', () => {
  it('is the one with the newest figures, whenever it was stored', async () => {
    await savePractice();
    await importNow('new.csv', quinAgeFile({ date: '2026-08-01' }));
    await importNow('old.csv', quinAgeFile({ date: '2026-07-01' }));

    expect(latestAgeAndSex(db())?.table.provenance.date).toBe('2026-08-01');
  });

  it("prefers the practice's own figures to those of an area", async () => {
    await desk.ok('population.typeIn', { table: typedEthnicGroups });
    await desk.ok('population.importFile', { path: census, apply: true, areaCodes: ['E01006109'] });

    expect(latestCategories(db(), 'ethnic-group')?.table.provenance.source).toBe('EMIS Web search');
  });
});

const typedEthnicGroups = {
  kind: 'categories' as const,
  characteristic: 'ethnic-group',
  date: '2020-10-01',
  source: 'EMIS Web search',
  rows: [
    { category: 'white', count: 6000 },
    { category: 'asian', count: 1500 },
  ],
};

describe('typing figures in', () => {
  it('keeps them as figures of the own system with their coverage', async () => {
    await savePractice();
    const coverage = { counted: 7500, outOf: 8412 };

    const stored = await desk.ok('population.typeIn', {
      table: { ...typedEthnicGroups, coverage },
    });

    expect(stored.table.provenance).toMatchObject({
      fileName: null,
      sha256: null,
      coverage,
      geography: { kind: 'own system', codes: ['P91020'], name: 'Sample Surgery (P91020)' },
    });
    expect(await desk.ok('population.get', { id: stored.id })).toEqual(stored);
  });

  it.each([
    [{ rows: [{ category: 'purple', count: 3 }] }, 'table.rows.0.category', '“purple” is not one'],
    [
      {
        rows: [
          { category: 'white', count: 3 },
          { category: 'white', count: 4 },
        ],
      },
      'table.rows.1.category',
      'twice',
    ],
    [
      {
        rows: [
          { category: 'white', count: 3 },
          { category: 'indian', count: 4 },
        ],
      },
      'table.rows.0.category',
      'not one',
    ],
    [{ rows: [{ category: 'white', count: 0 }] }, 'table.rows', 'above 0'],
    [{ coverage: { counted: 9, outOf: 10 } }, 'table.coverage', 'add up to 7500'],
    [{ date: '2027-01-01' }, 'table.date', 'not in the future'],
    [{ characteristic: 'shoe size' }, 'table.characteristic', 'Choose a characteristic'],
  ])('refuses %j with words at %s', async (wrong, path, words) => {
    const error = await refusal('population.typeIn', { table: { ...typedEthnicGroups, ...wrong } });

    expect(error?.code).toBe('INVALID_INPUT');
    expect(error?.fields?.[path]).toContain(words);
  });

  it('refuses ages that overlap or leave out a sex', async () => {
    const { characteristic: _, ...rest } = typedEthnicGroups;
    const rows = [
      { sex: 'female', fromAge: 0, toAge: 15, count: 10 },
      { sex: 'female', fromAge: 15, toAge: null, count: 10 },
    ];

    const error = await refusal('population.typeIn', {
      table: { ...rest, kind: 'age and sex', rows },
    });

    expect(error?.fields).toEqual({
      'table.rows': 'Enter the figures of male patients too',
      'table.rows.1.fromAge': 'Enter ages that do not lie in another row',
    });
  });
});

describe('removing a table', () => {
  it('takes it away and keeps what it was in the trail', async () => {
    const { id } = await desk.ok('population.typeIn', { table: typedEthnicGroups });
    const before = trailLength();

    await desk.ok('population.remove', { id, reason: 'Typed in for the wrong year' });

    expect(await refusal('population.get', { id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(trailLength()).toBe(before + 1);
  });

  it('answers kindly when it is not there', async () => {
    expect(await refusal('population.remove', { id: 7, reason: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

const trailLength = () => db().get<{ n: number }>('SELECT count(*) AS n FROM trail_entry')?.n ?? 0;
