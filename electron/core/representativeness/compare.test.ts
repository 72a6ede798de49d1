import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { doWorkHere, type DoWork } from '../jobs/do-work.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { newReview } from '../../../tests/fixtures/representativeness/new-review.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('../monitoring/envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

const oneVoice = { characteristic: 'sex', category: 'female', aim: 'one voice' };
const passphrase = 'four ordinary words here';

/** Work that begins when it is let go, as in a thread that has other things to do. */
function waitingWork() {
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
  const doWork: DoWork = (name, input, control) =>
    begun.then(() => doWorkHere(name, input, control));
  return { doWork, begin };
}

let desk: TemporaryOffice;
let begin: () => void;

beforeEach(async () => {
  const work = waitingWork();
  begin = work.begin;
  desk = temporaryOffice({ doWork: work.doWork });
  await desk.ok('session.say', { name: 'Sample Person', role: 'practice manager' });
  await desk.ok('monitoring.create', { passphrase });
});
afterEach(() => desk.close());

it('lets everything else go on while a comparison is worked out', async () => {
  const comparing = desk.ok('representativeness.compare', {});

  await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  begin();

  // It tells of the moment at which it was asked.
  expect((await comparing).members.all).toBe(0);
  expect((await desk.ok('representativeness.compare', {})).members.all).toBe(1);
});

it.each([
  ['representativeness.compare', {}],
  ['representativeness.planJoiners', { aims: [oneVoice] }],
  ['reviews.record', newReview],
])('says nothing in %s when the monitoring file was locked meanwhile', async (name, input) => {
  const asked = desk.dispatch(name, input);

  await desk.ok('monitoring.lock', {});
  begin();

  expect(await asked).toMatchObject({ ok: false, error: { code: 'LOCKED' } });
  expect((await desk.ok('reviews.list', {})).reviews).toEqual([]);
});

it('freezes the members of a review as its figures count them', async () => {
  const recording = desk.ok('reviews.record', newReview);

  await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  begin();

  const { members, comparison } = await recording;
  expect(members).toEqual(comparison?.members);
});

it('records no review for a person who changed their mind', async () => {
  const stop = new AbortController();
  const recording = desk.dispatch('reviews.record', newReview, { signal: stop.signal });

  stop.abort();
  begin();

  expect(await recording).toMatchObject({ ok: false, error: { code: 'CANCELLED' } });
  expect((await desk.ok('reviews.list', {})).reviews).toEqual([]);
});
