import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
});
afterEach(() => desk.close());

const check = (text: string, meetingId: number | null = null) =>
  desk.ok('spelling.check', { text, meetingId });

it('finds what is misspelt by British rules and says what may be meant', async () => {
  const { unknown } = await check('The apointment system was organised; its color was praised.');

  expect(unknown.map(({ word }) => word)).toEqual(['apointment', 'color']);
  expect(unknown[0]).toMatchObject({ times: 1 });
  expect(unknown[0]?.suggestions[0]).toBe('appointment');
  expect(unknown[1]?.suggestions).toContain('colour');
});

it('knows words with accents by the words without', async () => {
  const { unknown } = await check('The Café was naïve about clichés, said the cafféteria.');

  expect(unknown.map(({ word }) => word)).toEqual(['cafféteria']);
});

it('knows the names of members and of who was there, and AP numbers', async () => {
  await desk.ok('members.add', {
    name: 'Zoë Okoro-Sampleton',
    registration: 'registered patient',
    joinedOn: '2024-01-01',
  });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  await desk.ok('meetings.setInAttendance', {
    ...meeting,
    people: [{ name: 'Pat Guestington', kind: 'guest' }],
  });

  const text = 'Zoe Okoro and Sampleton’s friend Guestington did AP36 for the PPG.';

  expect((await check(text, meeting.id)).unknown).toEqual([]);
  expect((await check(text)).unknown).toMatchObject([{ word: 'Guestington' }]);
});

it('learns the words of this record, and forgets them', async () => {
  await desk.ok('spelling.addWord', { word: 'Klinik' });
  expect((await check('Klinik is used')).count).toBe(0);
  expect(await desk.ok('spelling.words', {})).toEqual({ words: ['Klinik'] });

  await desk.ok('spelling.removeWord', { word: 'Klinik' });

  expect((await check('Klinik is used')).count).toBe(1);
  expect(await desk.dispatch('spelling.removeWord', { word: 'Klinik' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  expect(await desk.dispatch('spelling.addWord', { word: 'two words' })).toMatchObject({
    error: { code: 'INVALID_INPUT' },
  });
});

it('lists own words by alphabet, each once, with their history', async () => {
  for (const word of ['Zumba', 'café', 'Dyfi']) await desk.ok('spelling.addWord', { word });

  expect(await desk.ok('spelling.words', {})).toEqual({ words: ['café', 'Dyfi', 'Zumba'] });
  expect(await desk.dispatch('spelling.addWord', { word: 'zumba' })).toMatchObject({
    error: { fields: { word: '“zumba” is one of the own words already' } },
  });
  const { entries } = await desk.ok('trail.list', { subject: 'own words' });
  expect(entries.map(({ about, done }) => [about, done])).toEqual(
    Array.from({ length: 3 }, () => ['Own words', 'Added a word to the own words of the record']),
  );
});

it('looks through all notes of a meeting, item by item', async () => {
  await desk.ok('spelling.addWord', { word: 'Klinik' });
  const meeting = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  await desk.ok('meetings.setInAttendance', {
    ...meeting,
    people: [{ name: 'Pat Guestington', kind: 'guest' }],
  });
  const add = (title: string, notes: string) =>
    desk.ok('meetings.addItem', { meetingId: meeting.id, title, notes });
  await add('Welcome', 'Guestington spoke of the Klinik.');
  const { id } = await add(
    'Letters',
    'The recieved letter.\nD: Teh answer is kept. The recieved one.',
  );
  await add('Parking', '');

  const { items } = await desk.ok('spelling.checkMinutes', { meetingId: meeting.id });

  expect(items).toEqual([
    { itemId: id, position: 2, title: 'Letters', words: ['recieved', 'Teh'], count: 2 },
  ]);
  expect(await desk.dispatch('spelling.checkMinutes', { meetingId: 99 })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

it('looks through 100,000 pasted characters', async () => {
  const text = 'Patients waited qzxv minutes on the telephone line 😀 مرحبا. '.repeat(1_700);

  const { unknown } = await check(text);

  expect(unknown[0]).toMatchObject({ word: 'qzxv', times: 1_700 });
});

it('ships the dictionary of the package unchanged', () => {
  const root = join(import.meta.dirname, '../../..');
  for (const [ours, theirs] of [
    ['en-GB.aff', 'index.aff'],
    ['en-GB.dic', 'index.dic'],
    ['LICENCE.txt', 'license'],
  ] as const) {
    const shipped = readFileSync(join(root, 'resources/spelling', ours), 'utf8');
    expect(shipped).toBe(readFileSync(join(root, 'node_modules/dictionary-en-gb', theirs), 'utf8'));
  }
});
