import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
let itemId: number;
let next: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-12-20' });
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-12-08', startsAt: '18:30' })).id;
  itemId = (await desk.ok('meetings.addItem', { meetingId, title: 'Telephones' })).id;
  next = (await desk.ok('meetings.add', { heldOn: '2026-12-15', startsAt: '18:30' })).id;
  await write('There were sixty calls.\nD: Advice to the practice: open on Saturdays');
});
afterEach(() => desk.close());

const life = () => desk.ok('minutes.life', { meetingId });
const version = async () => (await life()).version;

async function write(notes: string) {
  const stored = await desk.ok('minutes.notes', { itemId });
  return desk.ok('minutes.saveNotes', { itemId, version: stored.version, notes });
}

async function check() {
  const by = { name: 'Pat Manager' };
  const seen = { meetingId, version: await version() };
  await desk.ok('minutes.check', { ...seen, by, role: 'practice manager', on: '2026-12-10' });
}

const issue = async () =>
  desk.ok('minutes.issue', { meetingId, version: await version(), issuedOn: '2026-12-11' });

const confirm = async (changes: { words: string }[]) =>
  desk.dispatch('minutes.confirm', {
    meetingId,
    version: await version(),
    how: 'at a meeting',
    atMeetingId: next,
    changes,
  });

it('marks a check as before the change, when a checked draft is written in', async () => {
  await check();
  expect((await life()).checks).toMatchObject([{ changedSince: false }]);

  await write('There were six calls.');

  expect(await life()).toMatchObject({ state: 'checked', checks: [{ changedSince: true }] });
});

it.each([
  ['says of', 'There were six calls.', true],
  [
    'says nothing of',
    'There were sixty calls.\nD: Advice to the practice: open on Saturdays',
    false,
  ],
])('%s a check of confirmed minutes that they were changed since', async (_says, notes, since) => {
  await check();
  await write(notes);
  await issue();

  expect(await confirm([])).toMatchObject({ ok: true });

  expect(await life()).toMatchObject({ state: 'confirmed', checks: [{ changedSince: since }] });
});

it('says what was changed on confirming beside texts that say the same', async () => {
  await issue();
  await confirm([{ words: 'Item 1: six calls, not sixty' }]);

  expect(await desk.ok('minutes.compare', { meetingId, from: 1 })).toEqual({
    sections: [],
    confirmedWith: ['Item 1: six calls, not sixty'],
  });
  expect((await desk.ok('minutes.compare', { meetingId, from: 2 })).confirmedWith).toEqual([]);
});

it('confirms what was changed after it went out only with a listed change', async () => {
  await issue();
  await write('There were six calls.');
  expect((await life()).rewritten).toEqual(['Item 1, Telephones']);

  const refused = await confirm([]);

  expect(refused).toMatchObject({ error: { code: 'REFUSED' } });
  expect(JSON.stringify(refused)).toContain('Item 1, Telephones');
  expect((await life()).state).toBe('issued in draft');
  expect(await confirm([{ words: 'Item 1: six calls, not sixty' }])).toMatchObject({ ok: true });
});

it('confirms as presented what was issued again after the change', async () => {
  await issue();
  await write('There were six calls.');
  await issue();

  expect((await life()).rewritten).toEqual([]);
  expect(await confirm([])).toMatchObject({ ok: true });
});

it('takes an answer of the practice or a later meeting for no change', async () => {
  await issue();
  const decision = (await desk.ok('minutes.notes', { itemId })).decisions[0];
  await desk.ok('meetings.answerAdvice', {
    id: decision?.id ?? 0,
    version: decision?.version ?? 0,
    practiceAnswer: { on: '2026-12-14', answer: 'From March' },
  });
  await desk.ok('meetings.add', { heldOn: '2027-02-09' });

  expect((await life()).rewritten).toEqual([]);
  expect(await confirm([])).toMatchObject({ ok: true });
});
