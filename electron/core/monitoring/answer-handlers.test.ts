import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answers, monitoringDesk, passphrase } from '../../../tests/fixtures/monitoring-desk.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('./envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let desk: TemporaryOffice;

beforeEach(async () => {
  desk = temporaryOffice();
  await sayRole('practice manager');
});
afterEach(() => desk.close());

const { whileFull, sayRole, addMember, record, failureOf } = monitoringDesk(() => desk);

it('makes a file, shows its code once, and counts answers without names', async () => {
  const [alex, robin, kim] = [
    await addMember('Alex Sample'),
    await addMember('Robin Sample'),
    await addMember('Kim Sample', 'carer'),
  ];
  const { recoveryCode } = await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  await record(kim);

  expect(recoveryCode).toMatch(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/);
  expect(await desk.ok('monitoring.status', {})).toMatchObject({
    exists: true,
    unlocked: true,
    members: { registered: 2, withForm: 1, objected: 0 },
  });
  expect(await desk.ok('monitoring.forms', {})).toEqual({
    members: [
      { memberId: alex, name: 'Alex Sample', recordedOn: '2026-11-21', objectedOn: null },
      { memberId: kim, name: 'Kim Sample', recordedOn: '2026-11-21', objectedOn: null },
      { memberId: robin, name: 'Robin Sample', recordedOn: null, objectedOn: null },
    ],
    others: [],
  });
  expect(await desk.ok('monitoring.counts', { day: '2026-11-21' })).toMatchObject({
    day: '2026-11-21',
    people: 2,
    age: {
      answered: 1,
      declined: 0,
      notKnown: 0,
      notAsked: 1,
      byYear: [{ age: 72, count: 1 }],
      byBand: [],
      fromPartialDate: 1,
    },
    categories: {
      sex: { answered: 1, declined: 0, notKnown: 0, notAsked: 1, byCategory: { female: 1 } },
      'ethnic-group': { answered: 0, declined: 1, notKnown: 0, notAsked: 1, byCategory: {} },
    },
  });
});

it.each(['secretary', 'chair'] as const)(
  'keeps the %s out, kindly, of all but locking',
  async (role) => {
    const alex = await addMember('Alex Sample');
    await desk.ok('monitoring.create', { passphrase });
    // Saying so at this computer would lock the file; every operation looks by itself all the same.
    desk.office.settings.update({ person: { name: 'Sample Person', role } });

    const inputs: Record<string, unknown> = {
      'monitoring.unlock': { passphrase },
      'monitoring.changePassphrase': { passphrase, newPassphrase: passphrase },
      'monitoring.newRecoveryCode': { passphrase },
      'monitoring.forms': {},
      'monitoring.recordForm': { memberId: alex, answers, answeredOn: '2026-11-20' },
      'monitoring.withdraw': { memberId: alex, on: '2026-11-20', noticeInWriting: true },
      'monitoring.liftObjection': { memberId: alex, on: '2026-11-20' },
      'monitoring.ownCopy': { memberId: alex },
      'monitoring.counts': { day: '2026-11-20' },
      'monitoring.accessLog': {},
      'monitoring.removeFormer': { apply: true },
    };
    for (const [name, input] of Object.entries(inputs)) {
      const failure = await failureOf(name, input);
      expect({ name, ...failure }).toMatchObject({ name, code: 'REFUSED' });
      expect(failure?.message).toContain('Ask the practice manager');
    }
    expect(await desk.ok('monitoring.status', {})).toMatchObject({ unlocked: true, members: null });
    await desk.ok('monitoring.lock', {});
  },
);

it('refuses answers that no question offers, each in the words of the form', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });

  const failure = await failureOf('monitoring.recordForm', {
    memberId: alex,
    answers: {
      age: { state: 'answered', dateOfBirth: '2026-12' },
      sex: { state: 'answered', category: 'martian' },
      'ethnic-group': { state: 'answered', category: 'martian' },
    },
    answeredOn: '2026-11-20',
  });

  expect(Object.keys(failure?.fields ?? {})).toEqual([
    'answers.age.dateOfBirth',
    'answers.ethnic-group.category',
    'answers.sex.category',
  ]);
  const unreadable = { state: 'answered', dateOfBirth: '1066-10-14' };
  expect(
    await failureOf('monitoring.recordForm', {
      memberId: alex,
      answers: { ...answers, age: unreadable },
      answeredOn: '2026-11-20',
    }),
  ).toMatchObject({
    fields: { 'answers.age': expect.stringContaining('Enter a date of birth like') as string },
  });
  expect(
    await failureOf('monitoring.recordForm', { memberId: 99, answers, answeredOn: '2026-11-20' }),
  ).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await failureOf('monitoring.recordForm', { memberId: alex, answers, answeredOn: '2026-11-22' }),
  ).toMatchObject({ fields: { answeredOn: 'Enter a date that is today or in the past' } });
});

it('deletes answers on notice, remembers only the objection, and asks before recording again', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);

  const { answersDeleted } = await desk.ok('monitoring.withdraw', {
    memberId: alex,
    on: '2026-11-20',
    noticeInWriting: true,
  });

  expect(answersDeleted).toBe(3);
  expect(await desk.ok('monitoring.ownCopy', { memberId: alex })).toMatchObject({
    memberId: alex,
    edition: null,
    answeredOn: null,
    recordedOn: null,
    answers: [],
    objectedOn: '2026-11-20',
    noticeInWriting: true,
    accesses: [
      { what: 'Made a member’s own copy' },
      { what: 'Deleted answers on notice' },
      { what: 'Recorded a form' },
    ],
  });
  const { categories } = await desk.ok('monitoring.counts', { day: '2026-11-21' });
  expect(categories.sex).toMatchObject({ answered: 0, declined: 1, notAsked: 0 });
  expect(
    await failureOf('monitoring.recordForm', { memberId: alex, answers, answeredOn: '2026-11-20' }),
  ).toMatchObject({ code: 'REFUSED' });
  await desk.ok('monitoring.liftObjection', { memberId: alex, on: '2026-11-21' });
  await record(alex);
});

it('shows and deletes the answers of somebody who has left, but asks them no more', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  const left = { id: alex, version: 1, leftOn: '2026-11-20', reason: 'resigned' as const };
  await desk.ok('members.leave', left);

  expect((await desk.ok('monitoring.ownCopy', { memberId: alex })).answers).toHaveLength(3);
  expect(
    await failureOf('monitoring.recordForm', { memberId: alex, answers, answeredOn: '2026-11-20' }),
  ).toMatchObject({ code: 'NOT_FOUND' });
  expect(
    await desk.ok('monitoring.withdraw', {
      memberId: alex,
      on: '2026-11-21',
      noticeInWriting: true,
    }),
  ).toEqual({ answersDeleted: 3 });
});

it('changes one answer and keeps the others, and lets a yes to pregnancy lapse', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);

  await desk.ok('monitoring.recordForm', {
    memberId: alex,
    answers: {
      'pregnancy-and-maternity': { state: 'answered', category: 'yes' },
      'religion-or-belief': { state: 'answered', category: 'other', detail: 'Sample belief' },
    },
    answeredOn: '2026-11-21',
  });

  const { answers: kept } = await desk.ok('monitoring.ownCopy', { memberId: alex });
  expect(kept.map(({ characteristic, answeredOn }) => [characteristic, answeredOn])).toEqual([
    ['age', '2026-11-20'],
    ['ethnic-group', '2026-11-20'],
    ['sex', '2026-11-20'],
    ['pregnancy-and-maternity', '2026-11-21'],
    ['religion-or-belief', '2026-11-21'],
  ]);
  expect(kept[3]).toMatchObject({ answer: 'Yes', edition: '2026-11', lapsesOn: '2027-05-22' });
  const counted = async (day: string) => (await desk.ok('monitoring.counts', { day })).categories;
  expect(await counted('2027-05-21')).toMatchObject({
    'pregnancy-and-maternity': { answered: 1, notAsked: 0 },
    'religion-or-belief': { byCategory: { other: 1 } },
    carers: { notAsked: 1 },
  });
  expect(await counted('2027-05-22')).toMatchObject({
    'pregnancy-and-maternity': { answered: 0, notAsked: 1 },
  });
});

it('says that answers are deleted when only the record could not be written', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);

  const failure = await whileFull(() =>
    failureOf('monitoring.withdraw', { memberId: alex, on: '2026-11-20', noticeInWriting: false }),
  );

  expect(failure?.message).toContain('was made in the monitoring file and stays');
  expect(failure?.message).toContain('lock and unlock the monitoring file');
  expect((await desk.ok('monitoring.ownCopy', { memberId: alex })).answers).toEqual([]);
  await desk.ok('monitoring.lock', {});
  const { arrivals } = await desk.ok('monitoring.unlock', { passphrase });
  expect(arrivals.keyWasWrong).toBe(true);
});

it('says that the answers stand when only the trail could not be written', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });

  const failure = await whileFull(() =>
    failureOf('monitoring.recordForm', { memberId: alex, answers, answeredOn: '2026-11-20' }),
  );

  expect(failure?.message).toContain('was made in the monitoring file and stays');
  expect(await desk.ok('monitoring.counts', { day: '2026-11-21' })).toMatchObject({
    categories: { sex: { answered: 1 } },
  });
});

it('gives a member their own answers in the words of the form, and notes that it did', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex, {
    age: { state: 'answered', ageBand: '65-74' },
    'ethnic-group': { state: 'answered', category: 'chinese' },
  });

  const copy = await desk.ok('monitoring.ownCopy', { memberId: alex });

  expect(
    Object.fromEntries(copy.answers.map(({ question, answer }) => [question, answer])),
  ).toEqual({
    'What is your date of birth?': '65 to 74',
    'What is your sex?': 'Female',
    'What is your ethnic group?': 'Chinese',
  });
  const { entries } = await desk.ok('monitoring.accessLog', {});
  expect(entries[0]).toMatchObject({ what: 'Made a member’s own copy', memberId: alex });
  expect(entries.at(-1)).toMatchObject({ what: 'Made the monitoring file', name: 'Sample Person' });
});

it('writes a trail entry for each change, which names nobody and no answer', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);

  const entries = desk.office
    .requireRecord()
    .db.all<{ operation: string; subject: string; body: string }>(
      `SELECT operation, subject, body FROM trail_entry JOIN trail_payload USING (sequence)
       WHERE subject = 'monitoring' ORDER BY sequence`,
    );

  expect(entries.map(({ operation }) => operation)).toEqual([
    'monitoring.create',
    'monitoring.recordForm',
  ]);
  expect(entries[1]?.body).toBe('{"after":null,"before":null}');
});
