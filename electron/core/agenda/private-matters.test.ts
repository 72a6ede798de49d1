import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
let last: number;
beforeEach(async () => {
  desk = temporaryOffice({ day: '2026-11-23' });
  const { id: memberId } = await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  await desk.ok('meetings.setAttendance', {
    ...meeting,
    attendance: [{ memberId, state: 'present' }],
  });
  last = meeting.id;
});
afterEach(() => desk.close());

async function add(title: string, isPrivate: boolean): Promise<number> {
  const item = await desk.ok('meetings.addItem', { meetingId: last, title });
  await desk.ok('meetings.saveItemFacts', { ...item, isPrivate });
  return item.id;
}

async function write(itemId: number, notes: string): Promise<void> {
  const { version } = await desk.ok('minutes.notes', { itemId });
  const { actions } = await desk.ok('minutes.saveNotes', { itemId, version, notes });
  for (const { id, version: at } of actions)
    await desk.ok('actions.progress', { id, version: at, on: '2026-11-12', note: 'SECRET rang' });
}

const planned = () => desk.ok('meetings.add', { heldOn: '2026-12-08' });

it('gives of an action agreed in private its number and nothing else', async () => {
  await write(await add('Complaint', true), 'A: Alex to ring SECRET by 1 December');
  await write(await add('Telephones', false), 'Private: A: Alex to ring SECRET by 1 December');
  const { id: meetingId } = await planned();

  const { matters } = await desk.ok('agenda.mattersArising', { meetingId });

  expect(matters.map(({ reference, title, history }) => [reference, title, history])).toEqual([
    ['AP1', 'Private action', []],
    ['AP2', 'Private action', []],
  ]);
});

it('brings every private item that was put off back as a private item', async () => {
  await add('Complaint about Dr Sample', true);
  await add('Staff matter', true);
  await add('Parking', false);
  const meeting = await planned();
  const build = { meetingId: meeting.id, template: 'ordinary' };

  const first = await desk.ok('agenda.build', { ...build, version: meeting.version });
  const second = await desk.ok('agenda.build', { ...build, version: first.version });

  const { itemList } = await desk.ok('meetings.get', { id: meeting.id });
  const back = itemList.filter(({ agendaWords }) => agendaWords.includes('not discussed'));
  expect(back.map(({ title, isPrivate }) => [title, isPrivate])).toEqual([
    ['Complaint about Dr Sample', true],
    ['Staff matter', true],
    ['Parking', false],
  ]);
  expect(second.added).toBe(0);
  const { text } = await desk.ok('agenda.mail', { meetingId: meeting.id });
  expect(text).toContain('Parking');
  expect(text).not.toMatch(/Complaint|Staff matter/);
});

it('brings back what the notes put off, a private item as a private one, and no other', async () => {
  await write(await add('Telephones', false), 'Alex asked first.\nPut off to the next meeting.');
  await write(await add('Complaint', true), 'Put off to the next meeting.');
  await write(await add('Parking', false), 'It is full.');
  await write(await add('Staff', false), 'Private: Put off to the next meeting.');
  const { id: meetingId } = await planned();

  const { items } = await desk.ok('agenda.propose', { meetingId, template: 'ordinary' });

  const back = items.filter(({ from }) => from === 'not discussed');
  expect(back.map(({ title, isPrivate, words }) => [title, isPrivate, words])).toEqual([
    ['Telephones', false, 'Put off at the meeting of 10 November 2026.'],
    ['Complaint', true, 'Put off at the meeting of 10 November 2026.'],
  ]);
});

it('brings a private item back although an open one of its title stands on every agenda', async () => {
  await desk.ok('agenda.setStandingItems', { items: [{ title: 'Complaints' }] });
  await add('Complaints', true);
  const { id: meetingId } = await planned();

  const { items } = await desk.ok('agenda.propose', { meetingId, template: 'ordinary' });

  expect(items.filter(({ title }) => title === 'Complaints')).toMatchObject([
    { from: 'not discussed', isPrivate: true },
    { from: 'standing items', isPrivate: false },
  ]);
});

it('names an item no more that was made private after the agenda was issued', async () => {
  const meeting = await planned();
  const at = { meetingId: meeting.id };
  const item = await desk.ok('meetings.addItem', { ...at, title: 'Complaint about Dr Sample' });
  await desk.ok('meetings.addItem', { ...at, title: 'Parking' });
  await desk.ok('agenda.issue', { ...at, version: meeting.version, issuedOn: '2026-11-23' });

  await desk.ok('meetings.saveItemFacts', { ...item, isPrivate: true, agendaWords: 'Hip' });

  const { text } = await desk.ok('agenda.mail', at);
  expect(text).toContain('1. Private item');
  expect(text).toContain('2. Parking');
  expect(text).not.toMatch(/Complaint|Hip|Changed since/);
  expect((await desk.ok('agenda.issued', at)).changes).toEqual([]);
});
