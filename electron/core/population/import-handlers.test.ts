import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  listSizeFile,
  mapFile,
  quinAgeFile,
} from '../../../tests/fixtures/population/nhs-files.ts';
import { census, populationDesk } from '../../../tests/fixtures/population/population-desk.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { populationTables } from './service.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const { file, savePractice, db, refusal } = populationDesk(() => desk);

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

  it('says that figures of the same day count other patients, and takes them', async () => {
    await savePractice();
    const header =
      'PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,LSOA_CODE,SEX,NUMBER_OF_PATIENTS\n';
    const lived = (day: string) =>
      `${header}GP_PRAC_PAT_LIST,${day},P91020,SAMPLE SURGERY,E01006109,ALL,7811\n`;
    const age = file('quin.csv', quinAgeFile({ count: () => 200 }));
    await desk.ok('population.importFile', { path: age, apply: true });
    const look = (day: string) =>
      desk.ok('population.importFile', { path: file(`${day}.csv`, lived(day)), apply: false });

    expect((await look('2026-07-01')).warnings).toEqual([
      'Of the same day, 1 July 2026, the figures by neighbourhood of this file are of 7,811 patients, and the figures by age and sex in the record of 8,000: one of the two files may have been issued again since. Both can be kept; no comparison mixes them.',
    ]);
    expect((await look('2026-04-01')).warnings).toEqual([]);
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

    const [stored] = populationTables(db());

    expect(stored?.table).toMatchObject({
      base: 'all',
      provenance: {
        date: '2021-03-21',
        geography: {
          kind: 'areas',
          codes: ['E01006109', 'E01006110'],
          names: ['Trafford 001A', 'Trafford 001B'],
          name: 'Trafford 001A and Trafford 001B',
        },
      },
    });
    expect(stored?.table.kind === 'categories' && stored.table.rows).toHaveLength(19);
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

  it('counts an area once, however many categories a long file has of it', async () => {
    const head = 'Lower tier local authorities Code,Lower tier local authorities';
    const rows = ['Bolton', 'Trafford'].flatMap((name, at) =>
      [1, 2, 3].map((code) => `E0800000${at + 1},${name},${code},Group ${code},10`),
    );
    const path = file('long.csv', [`${head},Care Code,Care,Observation`, ...rows, ''].join('\n'));

    const { areas } = await desk.ok('population.describeFile', { path, search: 'traff' });

    expect(areas).toMatchObject({ inFile: 2, matching: 1, listed: [{ name: 'Trafford' }] });
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

  it('takes the files it knows and says which ones it could not use', async () => {
    const paths = [
      file('notes.csv', 'Colour,Shape\nred,round\n'),
      file('map.csv', mapFile('icb')),
      file('all.csv', listSizeFile('ccg', { A81001: 5 })),
    ];

    const found = await desk.ok('population.lookUpPractice', { paths, odsCode: 'P91020' });

    expect(found.files.map(({ fileName }) => fileName)).toEqual(['map.csv']);
    expect(found.facts.name?.value).toBe('Sample Surgery');
    const [unknown, foreign] = found.refused;
    expect(unknown?.message).toContain('notes.csv: The columns of this file are not known');
    expect(unknown?.details).toContain('First line: Colour | Shape');
    expect(foreign?.message).toContain(
      'all.csv: P91020 is not in this file, which has 1 practice. Nothing was taken from it.',
    );
  });

  it('refuses when none of the files can be used', async () => {
    const paths = [file('notes.csv', 'Colour,Shape\nred,round\n')];

    const error = await refusal('population.lookUpPractice', { paths, odsCode: 'P91020' });

    expect(error?.message).toContain('notes.csv: The columns of this file are not known');
  });
});

const trailLength = () => db().get<{ n: number }>('SELECT count(*) AS n FROM trail_entry')?.n ?? 0;

it('warns on looking up and importing that a number may be cut off with its file', async () => {
  const whole = listSizeFile('subIcb');
  const path = join(desk.folder, 'cut-off.csv');
  writeFileSync(path, whole.slice(0, whole.indexOf('9229') + 2));

  const found = await desk.ok('population.lookUpPractice', { paths: [path], odsCode: 'P91020' });
  const preview = await desk.ok('population.importFile', {
    path,
    odsCode: 'P91020',
    apply: false,
  });

  expect(found.warnings.join()).toContain('Check whether 92 is the whole number');
  expect(preview.warnings.join()).toContain('The file may be cut off');
});
