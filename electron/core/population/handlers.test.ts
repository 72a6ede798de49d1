import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { quinAgeFile, singAgeFile } from '../../../tests/fixtures/population/nhs-files.ts';
import { populationDesk } from '../../../tests/fixtures/population/population-desk.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { populationTables } from './service.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const { file, importNow, savePractice, db, refusal } = populationDesk(() => desk);

describe('the two sing-age files', () => {
  it('are one table for a comparison once both are there, and none before', async () => {
    await savePractice();
    const female = file('f.csv', singAgeFile('FEMALE', 'subIcb'));
    const male = file('m.csv', singAgeFile('MALE', 'subIcb'));

    await desk.ok('population.importFile', { path: female, apply: true });
    expect(populationTables(db())).toEqual([]);
    await desk.ok('population.importFile', { path: male, apply: true });

    const [joined, ...others] = populationTables(db());
    expect(others).toEqual([]);
    expect(joined?.table.kind === 'age and sex' && joined.table.rows).toHaveLength(192);
    expect(joined?.table.provenance).toMatchObject({ fileName: 'f.csv and m.csv', sha256: null });
    expect(joined?.table.provenance.note).toMatch(/f\.csv: [0-9a-f]{64}; of m\.csv: [0-9a-f]{64}/);
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

describe('which table is the latest', () => {
  it('is the one with the newest figures, whenever it was stored', async () => {
    await savePractice();
    await importNow('new.csv', quinAgeFile({ date: '2026-08-01' }));
    await importNow('old.csv', quinAgeFile({ date: '2026-07-01' }));

    expect(populationTables(db())[0]?.table.provenance.date).toBe('2026-08-01');
  });

  it('trap 15: stays in use when the practice changes its name in mid-year', async () => {
    await savePractice({ odsCode: 'P91020' });
    await importNow('ours.csv', quinAgeFile({}));
    const { practice } = await desk.ok('practice.get', {});
    if (!practice) throw new Error('no practice');
    const before = populationTables(db());

    await desk.ok('practice.save', { ...practice, name: 'Another Name after a Merger' });

    expect(before).toHaveLength(1);
    expect(populationTables(db())).toEqual(before);
  });

  it('is never one of another practice, which may be kept all the same', async () => {
    await savePractice({ odsCode: 'A12345' });
    const path = file('other.csv', quinAgeFile({}));
    const kept = await desk.ok('population.importFile', { path, odsCode: 'P91020', apply: true });

    expect(kept.warnings[0]).toContain('not of your practice');
    expect(populationTables(db())).toEqual([]);
    expect((await desk.ok('population.list', {})).tables).toHaveLength(1);
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
    { category: 'black', count: 0 },
    { category: 'mixed', count: 0 },
    { category: 'other', count: 0 },
  ],
};

describe('typing figures in', () => {
  it('takes no number that would break every share', async () => {
    const rows = [{ category: 'white', count: 1e308 }];

    const failure = await refusal('population.typeIn', { table: { ...typedEthnicGroups, rows } });

    expect(failure?.fields).toEqual({
      'table.rows.0.count': 'Enter a number of people below 100,000,000',
    });
  });

  it('keeps them as figures of the own system with their coverage', async () => {
    await savePractice();
    const coverage = { counted: 7500, outOf: 8412 };

    const { warnings, ...stored } = await desk.ok('population.typeIn', {
      table: { ...typedEthnicGroups, coverage },
    });

    expect(stored.table.provenance).toMatchObject({
      fileName: null,
      sha256: null,
      coverage,
      geography: { kind: 'own system', codes: ['P91020'], name: 'Sample Surgery (P91020)' },
    });
    expect(await desk.ok('population.get', { id: stored.id })).toEqual(stored);
    expect(warnings).toEqual([expect.stringContaining('Nothing is known of the other 912')]);
  });

  it('keeps rows that may have changed places since the last time, and says so', async () => {
    await desk.ok('population.typeIn', { table: typedEthnicGroups });
    const [white, asian, ...others] = typedEthnicGroups.rows;
    const rows = [
      { category: 'white', count: asian?.count ?? 0 },
      { category: 'asian', count: white?.count ?? 0 },
      ...others,
    ];

    const { warnings } = await desk.ok('population.typeIn', {
      table: { ...typedEthnicGroups, rows },
    });

    expect(warnings).toEqual([expect.stringContaining('may have changed places')]);
    expect((await desk.ok('population.list', {})).tables).toHaveLength(2);
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
    [
      { rows: typedEthnicGroups.rows.filter(({ category }) => category !== 'mixed') },
      'table.rows',
      'Enter a number for “Mixed or multiple ethnic groups” too: enter 0 if there are none',
    ],
    [{ rows: [{ category: 'indian', count: 4 }] }, 'table.rows', '“Pakistani”, “Bangladeshi”'],
    [{ rows: [{ category: 'white', count: -3 }] }, 'table.rows.0.count', '0 or more'],
    [{ rows: [{ category: 'white', count: 0.5 }] }, 'table.rows.0.count', 'whole number'],
    [{ coverage: { counted: 7500, outOf: -3 } }, 'table.coverage.outOf', '0 or more'],
    [
      { coverage: { counted: 7500, outOf: 700 } },
      'table.coverage.outOf',
      'Enter all patients on the list: at least the 7,500 counted',
    ],
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

  it('refuses ages with a gap, since a blank is not nobody', async () => {
    const { characteristic: _, ...rest } = typedEthnicGroups;
    const rows = [
      { sex: 'female', fromAge: 0, toAge: null, count: 10 },
      { sex: 'male', fromAge: 16, toAge: null, count: 10 },
    ];

    const error = await refusal('population.typeIn', {
      table: { ...rest, kind: 'age and sex', rows },
    });

    expect(error?.fields?.['table.rows']).toBe(
      'Enter a number for male patients aged 0 to 15 too: enter 0 if there are none',
    );
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
