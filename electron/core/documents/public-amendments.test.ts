import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let meetingId: number;
let version = 1;
const items = new Map<string, { id: number; version: number }>();

beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-11-23' });
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-11-10' })).id;
  await item('Telephones', 'Sixty calls were missed.');
  await item('Complaint', 'The secret of ward seven.', true);
  await item('Parking', 'Two spaces more.\nPrivate: the secret of bay nine.');
  version = 1;
  await step('minutes.issue', { issuedOn: '2026-11-20' });
  await confirm();
});
afterEach(() => desk.close());

async function item(title: string, notes: string, isPrivate = false) {
  const added = await desk.ok('meetings.addItem', { meetingId, title });
  items.set(title, await desk.ok('meetings.saveItemFacts', { ...added, isPrivate }));
  await write(title, notes);
}

async function write(title: string, notes: string) {
  const { id = 0, version: seen = 0 } = items.get(title) ?? {};
  const saved = await desk.ok('minutes.saveNotes', { itemId: id, version: seen, notes });
  items.set(title, { id, version: saved.version });
}

async function step(name: 'minutes.issue' | 'minutes.reopen' | 'minutes.confirm', more: object) {
  const result = await desk.dispatch(name, { meetingId, version, ...more });
  expect(result).toMatchObject({ ok: true });
  version = (result as { value: { version: number } }).value.version;
}

const confirm = (more: object = {}) =>
  step('minutes.confirm', { how: 'by correspondence', on: '2026-11-22', ...more });

const publicText = async (of: number) =>
  (await desk.ok('documents.checkPublicMinutes', { meetingId: of })).text;

it('tells in a public copy of no amendment to what is or was private', async () => {
  await step('minutes.reopen', { reason: 'Wrong numbers' });
  await write('Telephones', 'Sixteen calls were missed.');
  await write('Complaint', 'The secret of ward eight.');
  await write('Parking', 'Two spaces more.');
  await confirm();

  const text = await publicText(meetingId);

  expect(text).toContain('Sixteen calls');
  expect(text).toMatch(/Item 1, Telephones: .*Sixty/u);
  expect(text).not.toMatch(/secret/iu);
  expect(text).toContain('Changes to what is private are not told here.');
});

it('minutes a correction to a private item as private at the meeting that confirmed', async () => {
  await step('minutes.reopen', { reason: 'Wrong numbers' });
  const next = await desk.ok('meetings.add', { heldOn: '2026-11-23' });
  const last = await desk.ok('meetings.addItem', { meetingId: next.id, title: 'Minutes' });
  await desk.ok('meetings.saveItemFacts', { ...last, purpose: 'last minutes' });
  const [open, secret] = [items.get('Telephones'), items.get('Complaint')];

  await confirm({
    how: 'at a meeting',
    on: undefined,
    atMeetingId: next.id,
    changes: [
      { itemId: open?.id, words: 'Sixteen calls, not sixty' },
      { itemId: secret?.id, words: 'The secret was of ward eight' },
    ],
  });

  const { itemList } = await desk.ok('meetings.get', { id: next.id });
  expect(itemList[0]?.notes).toContain('- Sixteen calls, not sixty');
  expect(itemList[0]?.notes).toContain('Private: - The secret was of ward eight');
  const text = await publicText(next.id);
  expect(text).toContain('Sixteen calls');
  expect(text).not.toMatch(/secret/iu);
});

it('prints the changes with which minutes were confirmed, in a public copy none to what was private', async () => {
  await step('minutes.reopen', { reason: 'Wrong numbers' });
  const ids = ['Telephones', 'Complaint', 'Parking'].map((title) => items.get(title)?.id);
  await confirm({
    changes: [
      { itemId: ids[0], words: 'Sixteen calls, not sixty' },
      { itemId: ids[1], words: 'The secret was of ward eight' },
      {
        itemId: ids[2],
        words: 'The secret line goes',
        was: 'Private: the secret of bay nine.',
        now: 'Nothing else.',
      },
    ],
  });

  const whole = await desk.ok('documents.minutesText', { meetingId });
  const { text, leftOut } = await desk.ok('documents.checkPublicMinutes', {
    meetingId,
    style: 'initials',
  });

  expect(whole.text).toContain('with these changes:\n\n- Sixteen calls, not sixty\n- The secret');
  expect(text).toContain(
    'with these changes:\n\n- Sixteen calls, not sixty\n- Changes to what is private are not told',
  );
  expect(text).not.toMatch(/secret/iu);
  expect(text).not.toContain('Wrong numbers');
  expect(leftOut.join()).toContain('the reason');
});

it('hides a member by the name they had when the minutes were written', async () => {
  const details = { registration: 'registered patient', joinedOn: '2024-01-01' } as const;
  const { id } = await desk.ok('members.add', { ...details, name: 'Robin Oldname' });
  await step('minutes.reopen', { reason: 'Wrong numbers' });
  await write('Telephones', 'Robin Oldname had asked, and Oldname was thanked.');
  await confirm();
  const { joinedOn: _joinedOn, ...stored } = details;
  await desk.ok('members.save', { id, version: 1, ...stored, name: 'Robin Sample' });

  const text = await publicText(meetingId);

  expect(text).toContain('RO had asked, and RO was thanked.');
  expect(text).not.toContain('Oldname');
});

it('asks about a line that speaks of a private action of an earlier meeting', async () => {
  await step('minutes.reopen', { reason: 'Wrong numbers' });
  await write('Complaint', 'A: Robin to write to the patient');
  await confirm();
  const later = (await desk.ok('meetings.add', { heldOn: '2026-11-22' })).id;
  const arising = await desk.ok('meetings.addItem', { meetingId: later, title: 'Matters arising' });
  const notes = 'AP1: a letter had gone.';
  await desk.ok('minutes.saveNotes', { itemId: arising.id, version: arising.version, notes });

  const { toCheck } = await desk.ok('documents.checkPublicMinutes', { meetingId: later });

  expect(toCheck.join()).toContain('speaks of AP1, a private action');
});
