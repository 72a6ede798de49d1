import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';
import { newReview } from '../../../../tests/fixtures/representativeness/new-review.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('../../monitoring/envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let desk: TemporaryOffice;

beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await desk.ok('monitoring.create', { passphrase: 'four ordinary words here' });
});
afterEach(() => desk.close());

const tenYear = { ageBands: 'ten-year', ethnicGroups: 'detailed' } as const;

const addMember = async (name: string, more: { joinedOn?: string; mode?: 'virtual' } = {}) =>
  (
    await desk.ok('members.add', {
      name,
      registration: 'registered patient',
      joinedOn: '2024-01-10',
      ...more,
    })
  ).id;

const compared = async (set: 'members' | 'active' | 'joined' | 'virtual') => {
  const { comparisons } = await desk.ok('representativeness.compare', {
    set,
    characteristics: ['sex'],
  });
  return comparisons[0];
};

it('compares in the categories that were chosen, and says who chose them and when', async () => {
  await desk.ok('representativeness.choose', tenYear);

  const set = await desk.ok('representativeness.compare', {});

  expect(set.choice).toMatchObject({
    ...tenYear,
    chosenOn: '2026-11-21',
    chosenBy: 'Sample Manager',
  });
  expect(set.comparisons.map(({ categories }) => categories)).toContain('ten-year');
});

it('does not pass other categories off as the chosen ones', async () => {
  await desk.ok('representativeness.choose', tenYear);

  const set = await desk.ok('representativeness.compare', { ageBands: 'essex' });

  expect(set.choice).toBeNull();
});

it('keeps every choice, and asks why a later one differs', async () => {
  await desk.ok('representativeness.choose', tenYear);
  const other = { ...tenYear, ageBands: 'essex' } as const;

  expect(await desk.refusal('representativeness.choose', other)).toMatchObject({
    code: 'INVALID_INPUT',
    fields: { reason: 'Enter why other categories are chosen' },
  });
  await desk.ok('representativeness.choose', { ...other, reason: 'The ICB asks for them' });

  const { current, earlier } = await desk.ok('representativeness.choice', {});
  expect(current).toMatchObject({ ageBands: 'essex', reason: 'The ICB asks for them' });
  expect(earlier).toMatchObject([{ ageBands: 'ten-year', reason: '' }]);
});

it('leaves the choice to the practice', async () => {
  await desk.ok('session.say', { name: 'Sample Secretary', role: 'secretary' });

  expect(await desk.refusal('representativeness.choose', tenYear)).toMatchObject({
    code: 'REFUSED',
  });
});

it('compares who came, who joined and who is virtual apart from the whole group', async () => {
  const came = [await addMember('Alex Sample'), await addMember('Bo Sample')];
  came.push(await addMember('Chris Sample', { joinedOn: '2026-05-01' }));
  for (const name of ['Dee Sample', 'Eli Sample', 'Fay Sample']) {
    await addMember(name, { joinedOn: '2026-06-01', mode: 'virtual' });
  }
  const earlier = await addMember('Gus Sample');
  for (const heldOn of ['2026-03-31', '2026-09-08']) {
    const meeting = await desk.ok('meetings.add', { heldOn });
    // The meeting of last year was another member’s, who has not come since.
    const members = heldOn < '2026-04-01' ? [earlier] : came;
    await desk.ok('meetings.setAttendance', {
      id: meeting.id,
      version: meeting.version,
      attendance: members.map((memberId) => ({ memberId, state: 'present' as const })),
    });
  }

  const found = [];
  for (const set of ['members', 'active', 'joined', 'virtual'] as const) {
    found.push((await compared(set))?.answers.members);
  }

  expect(found).toEqual([7, 3, 4, 3]);
  expect((await compared('active'))?.heading).toBe(
    '0 of 3 registered members who came to a meeting in 2026/27 answered.',
  );
});

it('says nothing of a set of one or two people, nor of the group less one or two', async () => {
  const only = await addMember('Alex Sample', { mode: 'virtual' });
  for (const name of ['Bo Sample', 'Chris Sample', 'Dee Sample']) await addMember(name);
  await desk.ok('monitoring.recordForm', {
    memberId: only,
    answers: { sex: { state: 'answered', category: 'female' } },
    answeredOn: '2026-11-20',
  });

  const virtual = await compared('virtual');

  expect(virtual).toMatchObject({
    heading: '',
    answers: { members: 1, answered: 0, notKnown: 1 },
    outcome: { because: 'too few people' },
  });
});

it('freezes the choice and the aims with a review', async () => {
  await desk.ok('representativeness.choose', tenYear);
  const aims = [{ characteristic: 'sex', category: 'male', aim: 'one voice' }] as const;

  const review = await desk.ok('reviews.record', { ...newReview, aims: [...aims] });

  expect(review.comparison).toMatchObject({ choice: tenYear, plan: { aims: [] } });
});

it('sets the reviews that stand beside each other, figures for the practice alone', async () => {
  const old = await desk.ok('reviews.record', { ...newReview, on: '2025-10-01' });
  await desk.ok('reviews.record', { ...newReview, on: '2025-10-01', corrects: old.id });
  await desk.ok('reviews.record', newReview);

  const { reviews } = await desk.ok('reviews.overTime', {});
  await desk.ok('session.say', { name: 'Sample Secretary', role: 'secretary' });
  const forSecretary = await desk.ok('reviews.overTime', {});

  expect(reviews.map(({ on, corrects }) => [on, corrects])).toEqual([
    ['2025-10-01', old.id],
    ['2026-11-20', null],
  ]);
  expect(forSecretary.reviews.map(({ comparison }) => comparison)).toEqual([null, null]);
});
