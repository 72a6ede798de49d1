import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let last: { id: number; version: number };
let next: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  last = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  next = await desk.ok('meetings.add', { heldOn: '2026-12-08' });
  const item = await desk.ok('meetings.addItem', { meetingId: last.id, title: 'Telephones' });
  await desk.ok('minutes.saveNotes', {
    itemId: item.id,
    version: item.version,
    notes: 'A: Alex to draft a poster by next meeting\nA: Alex to ask by 8 December',
  });
});
afterEach(() => desk.close());

const due = async () =>
  (await desk.ok('actions.list', { show: 'all' })).actions.map(({ dueOn }) => dueOn);

it('an action due at the next meeting follows when that is moved; a day of its own stays', async () => {
  expect(await due()).toEqual(['2026-12-08', '2026-12-08']);

  await desk.ok('meetings.postpone', { ...next, heldOn: '2027-01-12' });

  expect(await due()).toEqual(['2027-01-12', '2026-12-08']);
});

it('follows to the meeting after when the next one is cancelled, and back', async () => {
  await desk.ok('meetings.add', { heldOn: '2027-02-09' });

  const cancelled = await desk.ok('meetings.cancel', { ...next, reason: 'Snow' });
  expect(await due()).toEqual(['2027-02-09', '2026-12-08']);

  await desk.ok('meetings.restore', { id: next.id, version: cancelled.version });
  expect(await due()).toEqual(['2026-12-08', '2026-12-08']);
});

it('says the next meeting in words while it has no day, and as a day once it has one', async () => {
  const first = async () => (await desk.ok('actions.list', { show: 'all' })).actions[0];

  const cancelled = await desk.ok('meetings.cancel', { ...next, reason: 'Snow' });
  const without = await first();
  await desk.ok('meetings.restore', { id: next.id, version: cancelled.version });

  expect(without).toMatchObject({ text: 'Draft a poster by next meeting', dueOn: null });
  expect(await first()).toMatchObject({ text: 'Draft a poster', dueOn: '2026-12-08' });
});

it('leaves a due day that was set by hand', async () => {
  const [action] = (await desk.ok('actions.list', { show: 'all' })).actions;
  await desk.ok('actions.save', {
    id: action?.id ?? 0,
    version: action?.version ?? 0,
    text: 'Draft a poster',
    owner: { name: 'The practice' },
    dueOn: '2026-12-20',
  });

  await desk.ok('meetings.postpone', { ...next, heldOn: '2027-01-12' });

  expect(await due()).toEqual(['2026-12-20', '2026-12-08']);
});

it('follows to the meeting after when the next one is removed', async () => {
  await desk.ok('meetings.add', { heldOn: '2027-02-09' });

  await desk.ok('meetings.remove', next);

  expect(await due()).toEqual(['2027-02-09', '2026-12-08']);
});

it('was agreed on the day of its meeting when that is corrected, and counts from it', async () => {
  const notes = 'A: Alex to sing within a week';
  await desk.ok('meetings.addItem', { meetingId: last.id, title: 'Choir', notes });

  await desk.ok('meetings.save', { ...last, heldOn: '2026-11-17' });

  const { actions } = await desk.ok('actions.list', { show: 'all' });
  expect(actions.map(({ agreedOn }) => agreedOn)).toEqual(Array(3).fill('2026-11-17'));
  expect(await due()).toEqual(['2026-12-08', '2026-12-08', '2026-11-24']);
});
