import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';
import { namedPlaces } from './named-places.ts';
import { selectTextColumns } from './queries.ts';

let desk: TemporaryOffice;
let member: { id: number; version: number };
beforeEach(async () => {
  desk = temporaryOffice();
  await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
  member = await desk.ok('members.add', {
    name: 'Quetzalcoatl Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
    email: 'quetzal@sample.invalid',
    note: 'Prefers mornings at the library',
  });
});
afterEach(() => desk.close());

/** Tables whose texts nobody types. */
const nameless = new Set([
  'member_mode',
  'minutes_life',
  'monitoring_file',
  'monitoring_key',
  'record_identity',
  'schema_history',
  'sealed_answer',
]);

const reason = 'asked for by the person';

async function leave() {
  const left = await desk.ok('members.leave', {
    ...member,
    leftOn: '2026-10-01',
    reason: 'moved away',
  });
  member = { id: member.id, version: left.version };
}

it('erases what is known of a former member, and keeps the chain and every count', async () => {
  await leave();
  const year = { from: '2026-04-01', to: '2026-11-21' };
  const movement = await desk.ok('members.movement', year);

  const erased = await desk.ok('trail.eraseMember', { ...member, reason });

  expect(erased.entries).toBe(2);
  expect(await desk.ok('members.movement', year)).toEqual(movement);
  expect(await desk.ok('members.get', { id: member.id })).toMatchObject({
    name: `Erased member ${member.id}`,
    email: '',
    note: '',
  });
  expect(await desk.ok('trail.verify', {})).toMatchObject({ intact: true, erased: 2 });
  const { entries } = await desk.ok('trail.list', { subject: `member ${member.id}` });
  expect(entries.at(-1)?.erased?.reason).toBe(reason);
  const { path } = desk.office.requireRecord();
  desk.office.close();
  expect(readFileSync(path).toString('latin1')).not.toMatch(/Quetzalcoatl|quetzal@|mornings/u);
});

it('leaves what an erasure itself says, also when the same number is erased once more', async () => {
  await leave();
  const erased = await desk.ok('trail.eraseMember', { ...member, reason });

  await desk.ok('trail.eraseMember', { id: member.id, version: erased.version, reason });

  expect(await desk.ok('trail.verify', {})).toMatchObject({ intact: true, erased: 2 });
});

it('says where the name still stands, and why', async () => {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
  const notes = 'Quetzalcoatl Sample spoke about call-back.';
  await desk.ok('minutes.saveNotes', { itemId: item.id, version: item.version, notes });
  await leave();

  const { entries, remaining } = await desk.ok('trail.eraseMember', { ...member, reason });

  expect(entries).toBe(3);
  expect(remaining[0]).toMatchObject({
    where: 'Minutes of 8 September 2026, item 1: Telephones',
    why: expect.stringContaining('the group’s record') as string,
  });
  expect(remaining.map(({ where }) => where).join()).toContain('Backups on this computer');
});

it('takes the name out where it was repeated beside the member, and out of the spelling check', async () => {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  const item = await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Telephones' });
  const owner = { memberId: member.id };
  await desk.ok('actions.add', {
    text: 'Ask',
    itemId: item.id,
    owner,
    agreedOn: '2026-09-08',
    dueOn: null,
  });
  await desk.ok('spelling.addWord', { word: 'Quetzalcoatl' });
  await desk.ok('spelling.addWord', { word: 'Klinik' });
  await leave();

  const { remaining } = await desk.ok('trail.eraseMember', { ...member, reason });

  expect(await desk.ok('spelling.words', {})).toEqual({ words: ['Klinik'] });
  const { path } = desk.office.requireRecord();
  desk.office.close();
  expect(readFileSync(path).includes('Quetzalcoatl')).toBe(false);
  expect(remaining.filter(({ where }) => /once|times/u.test(where))).toEqual([]);
});

it('takes out why they left in words, and counts the places where others wrote of them', async () => {
  await desk.ok('members.add', {
    name: 'Bo Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
    household: 'partner of QUETZALCOATL  Sample',
  });
  const left = await desk.ok('members.leave', {
    ...member,
    leftOn: '2026-10-01',
    reason: 'other',
    reasonWords: 'Felt unwell in summer',
  });
  await desk.ok('feedback.add', {
    source: 'suggestion box',
    title: 'A letter',
    words: 'Thank Quetzalcoatl Sample.\nQuetzalcoatl Sample was kind.',
    aboutTo: '2026-09-01',
    receivedOn: '2026-09-02',
    reasonToKeep: 'The person agreed',
  });

  const { remaining } = await desk.ok('trail.eraseMember', {
    id: member.id,
    version: left.version,
    reason,
  });

  const places = remaining.map(({ where }) => where);
  expect(places).toContain('Details of other members: once');
  expect(places).toContain('Feedback: once');
  expect(JSON.stringify(await desk.ok('members.get', { id: member.id }))).not.toContain('unwell');
});

it('names the agenda under whose item the name stands', async () => {
  const { id: meetingId } = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  const item = await desk.ok('meetings.addItem', { meetingId, title: 'Matters arising' });
  const agendaWords = 'AP1: Ask. Quetzalcoatl Sample, due 1 September 2026.';
  await desk.ok('meetings.saveItemFacts', { ...item, agendaWords });
  await leave();

  const { remaining } = await desk.ok('trail.eraseMember', { ...member, reason });

  expect(remaining.map(({ where }) => where)).toContain(
    'Agenda of 8 September 2026, under item 1: Matters arising',
  );
  expect(remaining.filter(({ where }) => where.startsWith('Items of meetings'))).toEqual([]);
});

it('sends nobody to change what nothing changes', async () => {
  const words = 'We rang Quetzalcoatl Sample twice';
  await desk.ok('evidence.explain', { reference: '(3)', aboutOn: '2026-09-01', words });
  await leave();

  const { remaining } = await desk.ok('trail.eraseMember', { ...member, reason });

  expect(remaining.find(({ where }) => where === 'Evidence filed by hand: once')?.why).toBe(
    'It is kept as it was noted on its day, and nothing changes it. Say so when you answer the request.',
  );
});

it('leaves entries of the trail in which a short name is only part of a word', async () => {
  const ann = await desk.ok('members.add', {
    name: 'May',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  await desk.ok('meetings.add', { heldOn: '2026-05-08', place: 'Maybury Hall, in May' });
  const left = await desk.ok('members.leave', {
    ...ann,
    leftOn: '2026-10-01',
    reason: 'resigned',
  });

  const { entries } = await desk.ok('trail.eraseMember', {
    id: ann.id,
    version: left.version,
    reason,
  });

  expect(entries).toBe(2);
});

it('erases entries that hold a name the member had before', async () => {
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-09-08' });
  await desk.ok('meetings.addItem', { meetingId: meeting.id, title: 'Quetzalcoatl Sample’s idea' });
  const renamed = { name: 'Itzpapalotl Sample', registration: 'registered patient' } as const;
  member = await desk.ok('members.save', { ...member, ...renamed });
  await leave();

  const { entries, remaining } = await desk.ok('trail.eraseMember', { ...member, reason });

  expect(entries).toBe(4);
  expect(remaining[0]?.where).toContain('Quetzalcoatl Sample’s idea');
});

const spoken = (table: string) => Object.hasOwn(namedPlaces, table) || nameless.has(table);

it('knows by words every table in which a name could stand', () => {
  const { db } = desk.office.requireRecord();

  const tables = [...new Set(selectTextColumns(db).map(({ table }) => table))];

  expect(tables.length).toBeGreaterThan(40);
  expect(tables.filter((table) => !spoken(table))).toEqual([]);
});

it('refuses a member of today, a stale version, and everybody but the practice', async () => {
  const ask = async (more: object = {}) => {
    const result = await desk.dispatch('trail.eraseMember', { ...member, reason, ...more });
    return result.ok ? undefined : result.error;
  };
  expect((await ask())?.message).toContain('is a member still');
  await leave();
  expect((await ask({ version: 1 }))?.code).toBe('CONFLICT');
  expect((await ask({ reason: '' }))?.code).toBe('INVALID_INPUT');
  const named = await ask({ reason: 'quetzalcoatl sample asked by letter' });
  expect(named?.fields?.['reason']).toContain('without their name');
  await desk.ok('session.say', { name: 'Sample Secretary', role: 'secretary' });
  expect((await ask())?.message).toContain('the practice manager does this');

  expect((await desk.ok('members.get', { id: member.id })).name).toBe('Quetzalcoatl Sample');
});
