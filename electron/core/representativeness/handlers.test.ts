import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { characteristicKeys } from '../../../shared/equality/characteristic.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import type { FormAnswers } from '../../../shared/monitoring/answer.ts';
import { newReview } from '../../../tests/fixtures/representativeness/new-review.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('../monitoring/envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let desk: TemporaryOffice;

beforeEach(async () => {
  desk = temporaryOffice();
  await sayRole('practice manager');
  await desk.ok('monitoring.create', { passphrase: 'four ordinary words here' });
});
afterEach(() => desk.close());

const sayRole = (role: 'practice manager' | 'secretary') =>
  desk.ok('session.say', { name: 'Sample Person', role });

type Kind = { registration?: 'registered patient' | 'carer' | 'other'; mode?: 'virtual' };

async function addMember(name: string, kind: Kind = {}): Promise<number> {
  const { id } = await desk.ok('members.add', {
    name,
    registration: 'registered patient',
    joinedOn: '2024-01-10',
    ...kind,
  });
  return id;
}

const answer = (memberId: number, answers: Partial<FormAnswers> = {}) =>
  desk.ok('monitoring.recordForm', {
    memberId,
    answers: {
      age: { state: 'answered', dateOfBirth: '1954-03-31' },
      sex: { state: 'answered', category: 'female' },
      'ethnic-group': { state: 'answered', category: 'white-irish' },
      ...answers,
    },
    answeredOn: '2026-11-20',
  });

const typeInPopulation = () =>
  desk.ok('population.typeIn', {
    table: {
      kind: 'age and sex',
      rows: [
        { sex: 'female', fromAge: 0, toAge: 15, count: 800 },
        { sex: 'female', fromAge: 16, toAge: null, count: 4000 },
        { sex: 'male', fromAge: 0, toAge: 15, count: 800 },
        { sex: 'male', fromAge: 16, toAge: null, count: 4000 },
      ],
      date: '2026-10-01',
      source: 'Sample search',
    },
  });

it('compares registered members only, and counts the others apart', async () => {
  await typeInPopulation();
  await answer(await addMember('Alex Sample'));
  await answer(await addMember('Bo Sample', { mode: 'virtual' }));
  await addMember('Chris Sample');
  await answer(await addMember('Dee Sample', { registration: 'carer' }));
  await addMember('Eli Sample', { registration: 'other' });

  const set = await desk.ok('representativeness.compare', { characteristics: ['sex'] });

  expect(set).toMatchObject({
    day: '2026-11-21',
    edition: '2026-11',
    baseAge: 16,
    members: {
      all: 5,
      registered: 3,
      registeredInPerson: 2,
      registeredVirtual: 1,
      carers: 1,
      others: 1,
    },
  });
  expect(set.comparisons[0]).toMatchObject({
    answers: { members: 3, answered: 2, notAsked: 1 },
    population: { base: 'aged 16 and over', total: 8000, provenance: { source: 'Sample search' } },
    outcome: {
      state: 'compared',
      rows: [
        { key: 'female', expected: 1, actual: 2, gap: 1, lottery: { low: 0, high: 2 } },
        { key: 'male', expected: 1, actual: 0, gap: -1, chanceOfNobody: 0.25 },
      ],
    },
  });
});

it('refuses to compare nothing, or an unknown characteristic', async () => {
  for (const characteristics of [[], ['shoe size'], ['age', 'age', 'age', 'age']]) {
    expect(await desk.refusal('representativeness.compare', { characteristics })).toMatchObject({
      code: 'INVALID_INPUT',
    });
  }
});

it('compares nobody as plainly as somebody', async () => {
  const set = await desk.ok('representativeness.compare', {});

  expect(set.comparisons.map(({ characteristic }) => characteristic).toSorted()).toEqual(
    characteristicKeys.toSorted(),
  );
  for (const { outcome } of set.comparisons) {
    expect(outcome).toEqual({ state: 'not compared', because: 'no members' });
  }
});

it('starts the population at the age of the terms of reference in force on the day', async () => {
  await desk.ok('terms.add', { adoptedOn: '2026-05-12', minimumAge: 18 });

  const before = await desk.ok('representativeness.compare', { day: '2026-05-11' });
  const after = await desk.ok('representativeness.compare', { day: '2026-05-12' });

  expect([before.baseAge, after.baseAge]).toEqual([16, 18]);
});

it('keeps the comparison from the secretary, and from everybody while locked', async () => {
  const person = { name: 'Sample Person', role: 'secretary' } as const;
  desk.office.settings.update({ person });
  expect(await desk.refusal('representativeness.compare', {})).toMatchObject({ code: 'REFUSED' });
  expect(await desk.refusal('reviews.record', newReview)).toMatchObject({ code: 'REFUSED' });

  await sayRole('practice manager');
  expect(await desk.refusal('representativeness.compare', {})).toMatchObject({ code: 'LOCKED' });
  expect(await desk.refusal('reviews.record', newReview)).toMatchObject({ code: 'LOCKED' });
  expect((await desk.ok('reviews.list', {})).reviews).toEqual([]);
});

it('freezes the figures of the day, whatever is answered or imported later', async () => {
  await typeInPopulation();
  const alex = await addMember('Alex Sample');
  await answer(alex);

  // Copies that outlive a review are told when it is recorded, not kept with it.
  const { copiesLeft: _, ...recorded } = await desk.ok('reviews.record', newReview);
  await answer(alex, { sex: { state: 'answered', category: 'male' } });
  await answer(await addMember('Bo Sample'));
  const [table] = (await desk.ok('population.list', {})).tables;
  await desk.ok('population.remove', { id: table?.id ?? 0, reason: 'Typed wrongly' });

  const read = await desk.ok('reviews.get', { id: recorded.id });
  expect(read).toEqual(recorded);
  expect(read.comparison?.comparisons[1]).toMatchObject({
    characteristic: 'sex',
    population: { provenance: { source: 'Sample search', date: '2026-10-01' } },
    outcome: {
      rows: [
        { key: 'female', actual: 1 },
        { key: 'male', actual: 0 },
      ],
    },
  });
});

it('stays whole and readable when the monitoring file is locked or lost', async () => {
  await answer(await addMember('Alex Sample'));
  const { copiesLeft: _, ...recorded } = await desk.ok('reviews.record', newReview);
  await desk.ok('monitoring.lock', {});

  expect(await desk.ok('reviews.get', { id: recorded.id })).toEqual(recorded);
  expect((await desk.ok('reviews.list', {})).reviews).toMatchObject([
    { id: recorded.id, hasFigures: true, steps: [{ result: 'No replies' }] },
  ]);
});

it('withholds the figures of a review from everybody but the practice, wherever it is answered', async () => {
  await typeInPopulation();
  await answer(await addMember('Alex Sample'));
  const recorded = await desk.ok('reviews.record', newReview);
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  await sayRole('secretary');

  const read = await desk.ok('reviews.get', { id: recorded.id });
  const noted = await desk.ok('reviews.noteMeeting', {
    id: recorded.id,
    version: recorded.version,
    meetingId: meeting.id,
  });
  const { entries } = await desk.ok('trail.list', { limit: 500 });

  expect(recorded).toMatchObject({ figuresWithheld: false });
  for (const shown of [read, noted]) {
    expect(shown).toMatchObject({ comparison: null, figuresWithheld: true });
  }
  expect(JSON.stringify(entries)).not.toContain('lottery');
  await sayRole('practice manager');
  expect((await desk.ok('reviews.get', { id: recorded.id })).comparison).not.toBeNull();
});
