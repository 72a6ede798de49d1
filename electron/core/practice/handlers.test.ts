import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { odsCodeOf, practiceOf, termsInForce } from './service.ts';

const samplePractice = {
  version: null,
  name: 'Sample Surgery',
  odsCode: 'p91020',
  contractType: 'GMS' as const,
  listSize: 8_412,
  listSizeOn: '2026-07-01',
  addresses: [
    { label: 'Main surgery', lines: '1 Sample Road\nSampleton' },
    { label: 'Branch', lines: '2 Sample Lane', telephone: '020 7946 0000' },
  ],
};

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

describe('the practice', () => {
  it('is empty in a new record', async () => {
    expect(await desk.ok('practice.get', {})).toEqual({ practice: null });
  });

  it('comes back as it was saved, addresses in order and the code in capitals', async () => {
    await desk.ok('practice.save', samplePractice);

    const { practice } = await desk.ok('practice.get', {});

    expect(practice).toMatchObject({
      version: 1,
      odsCode: 'P91020',
      listSize: 8_412,
      addresses: [
        { label: 'Main surgery', lines: '1 Sample Road\nSampleton', telephone: '' },
        { label: 'Branch', lines: '2 Sample Lane', telephone: '020 7946 0000' },
      ],
    });
    expect(practiceOf(desk.office.requireRecord().db)).toEqual(practice);
  });

  it('refuses a save over a version the page has not seen, and changes nothing', async () => {
    await desk.ok('practice.save', samplePractice);
    await desk.ok('practice.save', { ...samplePractice, version: 1, name: 'Sample Practice' });

    const stale = await desk.dispatch('practice.save', { ...samplePractice, version: 1 });
    const secondFirst = await desk.dispatch('practice.save', samplePractice);

    expect(stale).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect(secondFirst).toMatchObject({ ok: false, error: { code: 'CONFLICT' } });
    expect((await desk.ok('practice.get', {})).practice).toMatchObject({
      version: 2,
      name: 'Sample Practice',
    });
  });

  it.each([
    [{ odsCode: 'P9102' }, 'odsCode', 'Enter an ODS code, a letter and five digits, like P91020'],
    [{ name: '  ' }, 'name', 'Enter the name of the practice'],
    [{ listSizeOn: null }, 'listSizeOn', 'Enter the date of the list size'],
    [{ ppgEmail: 'ppg at sample' }, 'ppgEmail', 'Enter an e-mail address in the correct format'],
    [{ contractType: 'GDS' }, 'contractType', 'Choose the type of contract'],
  ])('says in the field what is wrong with %o', async (wrong, field, message) => {
    const result = await desk.dispatch('practice.save', { ...samplePractice, ...wrong });

    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'INVALID_INPUT',
        fields: { [field]: expect.stringContaining(message) as string },
      },
    });
  });

  it('is kept by its name and the name of its group alone, and the rest follows later', async () => {
    await desk.ok('practice.save', { version: null, name: 'Sample Surgery', ppgName: 'Friends' });

    const { practice } = await desk.ok('practice.get', {});
    await desk.ok('practice.save', { ...samplePractice, version: 1 });

    expect(practice).toMatchObject({ odsCode: '', contractType: null, ppgName: 'Friends' });
    expect(odsCodeOf(desk.office.requireRecord().db)).toBe('P91020');
  });

  it('takes a Y code as it takes any other', async () => {
    await desk.ok('practice.save', { ...samplePractice, odsCode: ' Y01234 ' });

    expect((await desk.ok('practice.get', {})).practice?.odsCode).toBe('Y01234');
  });
});

describe('the terms of reference', () => {
  it('are in force from the day of adoption until later ones are adopted', async () => {
    await desk.ok('terms.add', { adoptedOn: '2024-05-01', quorumMembers: 5 });
    await desk.ok('terms.add', { adoptedOn: '2026-09-01', quorumMembers: 4, quorumStaff: 2 });
    const { db } = desk.office.requireRecord();

    expect(termsInForce(db, '2024-04-30')).toBeUndefined();
    expect(termsInForce(db, '2024-05-01')).toMatchObject({ quorumMembers: 5, quorumStaff: 0 });
    expect(termsInForce(db, '2026-08-31')).toMatchObject({ quorumMembers: 5 });
    expect(termsInForce(db, '2026-09-01')).toMatchObject({ quorumMembers: 4, quorumStaff: 2 });
  });

  it('name the version in force today, not one adopted later', async () => {
    const now = await desk.ok('terms.add', { adoptedOn: '2026-01-01' });
    await desk.ok('terms.add', { adoptedOn: '2027-01-01' });

    const { terms, inForceId } = await desk.ok('terms.list', {});

    expect(terms.map((version) => version.adoptedOn)).toEqual(['2027-01-01', '2026-01-01']);
    expect(inForceId).toBe(now.id);
  });

  it('take 16 as the minimum age unless they say otherwise', async () => {
    await desk.ok('terms.add', { adoptedOn: '2026-01-01' });

    expect((await desk.ok('terms.list', {})).terms[0]).toMatchObject({
      minimumAge: 16,
      meetingsPerYear: null,
    });
  });

  it('cannot be adopted twice on one day, nor be moved to such a day', async () => {
    await desk.ok('terms.add', { adoptedOn: '2026-01-01' });
    const other = await desk.ok('terms.add', { adoptedOn: '2026-02-01' });

    const added = await desk.dispatch('terms.add', { adoptedOn: '2026-01-01' });
    const moved = await desk.dispatch('terms.save', { ...other, adoptedOn: '2026-01-01' });
    const kept = await desk.dispatch('terms.save', { ...other, adoptedOn: '2026-02-01' });

    expect(added).toMatchObject({
      ok: false,
      error: { fields: { adoptedOn: expect.any(String) as string } },
    });
    expect(moved).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(kept).toMatchObject({ ok: true, value: { version: 2 } });
  });

  it('cannot name a meeting that is not in the record', async () => {
    const first = await desk.ok('terms.add', { adoptedOn: '2026-01-01' });
    const agreed = { adoptedOn: '2026-02-01', engagementMeetingId: 7 };
    const notFound = { ok: false, error: { code: 'NOT_FOUND' } };

    expect(await desk.dispatch('terms.add', agreed)).toMatchObject(notFound);
    expect(await desk.dispatch('terms.save', { ...agreed, ...first })).toMatchObject(notFound);
  });

  it('refuse a stale version', async () => {
    const first = await desk.ok('terms.add', { adoptedOn: '2026-01-01' });
    await desk.ok('terms.save', { ...first, adoptedOn: '2026-01-02' });

    expect(await desk.dispatch('terms.save', { ...first, adoptedOn: '2026-01-03' })).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT' },
    });
  });
});
