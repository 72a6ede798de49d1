import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let members: { id: number; version: number }[];
let meetingId: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-11-23' });
  members = [];
  for (const name of ['Sam Sample', 'Jo Example', 'Alex Pattern']) members.push(await join(name));
  meetingId = (await desk.ok('meetings.add', { heldOn: '2026-11-10', startsAt: '18:30' })).id;
  await allPresent();
});
afterEach(() => desk.close());

const join = (name: string) =>
  desk.ok('members.add', { name, registration: 'registered patient', joinedOn: '2024-01-01' });

function memberAt(index: number) {
  const member = members[index];
  if (!member) throw new Error(`No member ${index}`);
  return member;
}

async function allPresent() {
  const { version } = await meeting();
  const attendance = members.map(({ id }) => ({ memberId: id, state: 'present' as const }));
  return desk.ok('meetings.setAttendance', { id: meetingId, version, attendance });
}

const meeting = () => desk.ok('meetings.get', { id: meetingId });

async function write(title: string, notes: string) {
  const item = await desk.ok('meetings.addItem', { meetingId, title });
  return desk.ok('minutes.saveNotes', { itemId: item.id, version: item.version, notes });
}

it('keeps minutes and trail whole when the computer’s clock was set back', async () => {
  const item = await write('Telephones', 'A: Sam to ring by 1 December');
  desk.setDay('2019-01-01');

  const notes = 'A: Sam to ring by 1 December\nD: The group agrees';
  await desk.ok('minutes.saveNotes', { itemId: item.itemId, version: item.version, notes });

  const [stored] = (await meeting()).itemList;
  expect(stored?.notes).toBe(notes);
  expect(stored?.actions[0]?.dueOn).toBe('2026-12-01');
  expect(await desk.ok('trail.verify', {})).toMatchObject({ intact: true });
});

it('keeps who was present and who owns an action when members leave before confirmation', async () => {
  await write('Telephones', 'A: Sam to ring by 1 December');
  const issued = await desk.ok('minutes.issue', { meetingId, version: 1, issuedOn: '2026-11-20' });
  const sam = memberAt(0);
  await desk.ok('members.leave', { ...sam, leftOn: '2026-11-21', reason: 'moved away' });
  const next = await desk.ok('meetings.add', { heldOn: '2026-11-23' });

  await desk.ok('minutes.confirm', {
    meetingId,
    version: issued.version,
    how: 'at a meeting',
    atMeetingId: next.id,
    proposer: { memberId: memberAt(1).id },
  });

  const { attendance, itemList, locked } = await meeting();
  expect(locked).toBe(true);
  expect(attendance.map(({ name, state }) => `${name} ${state}`)).toContain('Sam Sample present');
  expect(itemList[0]?.actions[0]?.owner).toMatchObject({ name: 'Sam Sample' });
});

it('takes sixty items with forty people present, each line with its owner', async () => {
  while (members.length < 40) members.push(await join(`Sample Person${members.length}`));
  await allPresent();

  for (let n = 1; n <= 60; n += 1) await write(`Item ${n}`, `A: Person${10 + (n % 30)} to write`);

  const { itemList, attendance } = await meeting();
  expect(attendance.filter(({ state }) => state === 'present')).toHaveLength(40);
  expect(itemList.map(({ position }) => position)).toEqual(
    Array.from({ length: 60 }, (_, n) => n + 1),
  );
  expect(itemList.flatMap(({ actions }) => actions.map(({ owner }) => owner.name))).toEqual(
    Array.from({ length: 60 }, (_, n) => `Sample Person${10 + ((n + 1) % 30)}`),
  );
});

it('keeps the minutes of two meetings of one day apart', async () => {
  const second = await desk.ok('meetings.add', { heldOn: '2026-11-10', startsAt: '20:00' });
  await write('Telephones', 'D: First');
  const item = await desk.ok('meetings.addItem', { meetingId: second.id, title: 'Telephones' });
  await desk.ok('minutes.saveNotes', {
    itemId: item.id,
    version: item.version,
    notes: 'D: Second',
  });
  const issued = await desk.ok('minutes.issue', { meetingId, version: 1, issuedOn: '2026-11-10' });

  const how = 'at a meeting' as const;
  const { version } = issued;
  await desk.ok('minutes.confirm', { meetingId, version, how, atMeetingId: second.id });

  const other = await desk.ok('meetings.get', { id: second.id });
  expect(other).toMatchObject({ locked: false });
  expect(other.itemList[0]?.decisions.map(({ text }) => text)).toEqual(['Second']);
  expect((await meeting()).itemList[0]?.decisions.map(({ text }) => text)).toEqual(['First']);
});
