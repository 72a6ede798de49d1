import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
let next: { id: number; version: number };
let item: { id: number };
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-10' });
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-11-10' })).id;
  const notes = 'A: Alex to ring by 1 December\nD: A second line';
  item = await desk.ok('meetings.addItem', { meetingId, title: 'Telephones', notes });
  next = await desk.ok('meetings.add', {
    heldOn: '2026-12-08',
    startsAt: '18:30',
    endsAt: '20:00',
  });
});
afterEach(() => desk.close());

const issue = (of: number, issuedOn: string) =>
  desk.dispatch('minutes.issue', { meetingId: of, version: 1, issuedOn });

const confirm = (more: object) =>
  desk.dispatch('minutes.confirm', { meetingId, version: 2, how: 'at a meeting', ...more });

const pick = ({ id, version }: { id: number; version: number }) => ({ id, version });

async function entries() {
  const [whole] = (await desk.ok('meetings.get', { id: meetingId })).itemList;
  return {
    actions: whole?.actions.map(pick) ?? [],
    decisions: whole?.decisions.map(pick) ?? [],
  };
}

it('minutes are not confirmed by a cancelled meeting', async () => {
  await issue(meetingId, '2026-11-20');
  await desk.ok('meetings.cancel', { ...next, reason: 'Snow' });

  expect(await confirm({ atMeetingId: next.id })).toMatchObject({
    error: { fields: { atMeetingId: 'Choose a meeting that took place' } },
  });
});

it('minutes are not confirmed with a change to an item of another meeting', async () => {
  await issue(meetingId, '2026-11-20');
  const other = await desk.ok('meetings.addItem', { meetingId: next.id, title: 'Parking' });
  const changes = [{ itemId: other.id, words: 'Six, not sixty' }];

  expect(await confirm({ atMeetingId: next.id, changes })).toMatchObject({
    error: { message: expect.stringContaining('Choose an item of these minutes') as string },
  });
});

it('minutes are not confirmed under an item of another meeting, or of one that is confirmed', async () => {
  await issue(meetingId, '2026-11-20');
  const own = await desk.ok('meetings.addItem', { meetingId: next.id, title: 'Minutes' });
  const elsewhere = await confirm({ atMeetingId: next.id, atItemId: item.id });
  await issue(next.id, '2026-12-09');
  const seen = { meetingId: next.id, version: 2, how: 'by correspondence' as const };
  await desk.ok('minutes.confirm', { ...seen, on: '2026-12-09' });
  const locked = await confirm({ atMeetingId: next.id, atItemId: own.id });

  expect(elsewhere).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('another meeting') as string },
  });
  expect(locked).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('confirmed') as string },
  });
});

it('minutes are not confirmed by correspondence from before their meeting', async () => {
  await issue(meetingId, '2026-11-20');

  expect(await confirm({ how: 'by correspondence', on: '2026-11-09' })).toMatchObject({
    error: { fields: { on: 'Enter a date that is not before the meeting' } },
  });
});

it('a cancelled meeting has no minutes to issue and no agenda to build', async () => {
  const { version } = await desk.ok('meetings.cancel', { ...next, reason: 'Snow' });
  const build = { meetingId: next.id, version, template: 'ordinary' };

  for (const refused of [
    await issue(next.id, '2026-12-09'),
    await desk.dispatch('agenda.build', build),
  ]) {
    expect(refused).toMatchObject({
      error: { code: 'REFUSED', message: expect.stringContaining('cancelled') as string },
    });
  }
});

it('an action that is done does not rest', async () => {
  const [action = { id: 0, version: 0 }] = (await entries()).actions;
  const done = await desk.ok('actions.complete', { ...action, doneOn: '2026-12-01' });

  expect(await desk.dispatch('actions.rest', { ...done, until: '2027-03-01' })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('is done') as string },
  });
});

it('a loose entry is not settled by who saw an older one, or while an action carries it out', async () => {
  const { actions, decisions } = await entries();
  const [action = { id: 0, version: 0 }, decision = { id: 0, version: 0 }] = [
    actions[0],
    decisions[0],
  ];
  const settle = (more: object) => desk.dispatch('minutes.settleLoose', { keep: false, ...more });
  const stale = await settle({ kind: 'action', ...action, version: action.version + 1 });
  await desk.ok('actions.add', {
    text: 'Order it',
    owner: { name: 'Alex' },
    decisionId: decision.id,
  });

  expect(stale).toMatchObject({ error: { code: 'CONFLICT' } });
  expect(await settle({ kind: 'decision', ...decision })).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('carries out') as string },
  });
});

it('an election stays while the role it gave is held, however it is taken out', async () => {
  const member = { name: 'Alex Sample', registration: 'registered patient' as const };
  const { id: memberId } = await desk.ok('members.add', { ...member, joinedOn: '2025-01-01' });
  const elected = await desk.ok('meetings.elect', { itemId: item.id, memberId, role: 'chair' });
  const { id, version } = elected;

  expect(
    await desk.dispatch('minutes.settleLoose', { kind: 'decision', id, version, keep: false }),
  ).toMatchObject({
    error: { code: 'REFUSED', message: expect.stringContaining('Alex Sample is chair') as string },
  });
});

it('a meeting put off to another time has no end any more', async () => {
  await desk.ok('meetings.postpone', { ...next, heldOn: '2027-01-12', startsAt: '19:00' });

  expect(await desk.ok('meetings.get', { id: next.id })).toMatchObject({
    startsAt: '19:00',
    endsAt: null,
  });
});
