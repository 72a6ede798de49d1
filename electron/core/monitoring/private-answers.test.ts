import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import type { FormAnswers } from '../../../shared/monitoring/answer.ts';
import { selectSealedAnswers } from './inbox/queries.ts';
import { selectNewestKey } from './pairing/queries.ts';
import { newKeyPair } from './inbox/key-pair.ts';
import { readAnswer } from './inbox/read-answer.ts';
import { selectKeyPair } from './queries.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('./envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

const passphrase = 'four ordinary words here';
let desk: TemporaryOffice;
let alex: number;

beforeEach(async () => {
  desk = temporaryOffice();
  await sit('practice manager');
  alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await desk.ok('monitoring.lock', {});
  await sit('secretary');
});
afterEach(() => desk.close());

const sit = (role: 'practice manager' | 'secretary') =>
  desk.ok('session.say', { name: 'Sample Person', role });

async function addMember(name: string): Promise<number> {
  const joined = { registration: 'registered patient', joinedOn: '2024-01-10' } as const;
  return (await desk.ok('members.add', { name, ...joined })).id;
}

async function leave(leftOn: string) {
  const { id, version } = await desk.ok('members.get', { id: alex });
  await desk.ok('members.leave', { id, version, leftOn, reason: 'moved away' });
}

const answers: FormAnswers = {
  age: { state: 'answered', dateOfBirth: '1987-02-13' },
  disability: { state: 'answered', category: 'limited-a-little' },
  'religion-or-belief': { state: 'answered', category: 'other', detail: 'Sample belief quixotry' },
  'sexual-orientation': { state: 'declined' },
  language: { state: 'answered', category: 'well', detail: 'Sample language zymurgy' },
};

const answer = (given: FormAnswers = answers, memberId = alex) =>
  desk.ok('monitoring.answerPrivately', { memberId, answers: given });

async function unlock() {
  await sit('practice manager');
  return (await desk.ok('monitoring.unlock', { passphrase })).arrivals;
}

const rows = () => selectSealedAnswers(desk.office.requireRecord().db);
const change = (sql: string, parameters: Record<string, number | string | Uint8Array> = {}) =>
  desk.office.requireRecord().transaction((db) => db.run(sql, parameters));

/** All bytes of all files under a folder, the record with its journal and backups. */
function bytesBelow(folder: string): Buffer {
  return Buffer.concat(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => statSync(path).isFile())
      .map((path) => readFileSync(path)),
  );
}

it('keeps what a member answers alone where nobody but the manager can read it', async () => {
  await answer();

  const bytes = bytesBelow(desk.folder);
  // No hexadecimal figures: four of them come up in the hashes by chance.
  for (const secret of [
    'quixotry',
    'zymurgy',
    '1987-02',
    'limited-a-little',
    '"memberId"',
    'declined"',
  ]) {
    expect(bytes.includes(secret), secret).toBe(false);
    expect(bytes.includes(Buffer.from(secret, 'utf16le')), secret).toBe(false);
  }
  expect(await desk.ok('monitoring.status', {})).toMatchObject({ waiting: 1, privateForm: true });
  const trail = desk.office
    .requireRecord()
    .db.get<{ body: string }>(
      'SELECT body FROM trail_payload JOIN trail_entry USING (sequence) ORDER BY sequence DESC LIMIT 1',
    );
  expect(trail?.body).toBe('{"after":null,"before":null}');
});

it('keeps a full form and an empty one in messages of one length', async () => {
  await answer();
  await answer({});
  await answer({
    ...answers,
    language: { state: 'answered', category: 'well', detail: '"'.repeat(200) },
  });

  expect(new Set(rows().map(({ sealed }) => sealed.length)).size).toBe(1);
});

it('takes the answers in when the manager unlocks, and out of the record', async () => {
  await answer();

  expect(await unlock()).toEqual({
    takenIn: 1,
    older: 0,
    fromObjectors: [],
    fromNoMembers: 0,
    unreadable: 0,
    wrongTries: 0,
    keyWasWrong: false,
    formerRemoved: 0,
    copiesLeft: [],
  });

  expect(rows()).toEqual([]);
  const { categories, age } = await desk.ok('monitoring.counts', { day: '2026-11-21' });
  expect(age.byYear).toEqual([{ age: 39, count: 1 }]);
  expect(categories).toMatchObject({
    disability: { byCategory: { 'limited-a-little': 1 } },
    'religion-or-belief': { byCategory: { other: 1 } },
    'sexual-orientation': { declined: 1 },
    carers: { notAsked: 1 },
  });
  const { entries } = await desk.ok('monitoring.accessLog', {});
  expect(entries[0]).toMatchObject({ what: 'Took in a private form', memberId: alex });
});

it('lets the newest answer stand, whatever came first', async () => {
  await answer({ sex: { state: 'declined' }, carers: { state: 'declined' } });
  desk.setDay('2026-11-22');
  await answer({ sex: { state: 'answered', category: 'female' } });
  expect(await unlock()).toMatchObject({ takenIn: 1, older: 0 });
  await desk.ok('monitoring.lock', {});
  desk.setDay('2026-11-21');
  await answer({ sex: { state: 'answered', category: 'male' } });
  desk.setDay('2026-11-23');

  expect(await unlock()).toMatchObject({ takenIn: 0, older: 1 });

  const { categories } = await desk.ok('monitoring.counts', { day: '2026-11-23' });
  expect(categories.sex.byCategory).toEqual({ female: 1 });
  expect(categories.carers.declined).toBe(1);
});

it('counts a form with every question left out as a form, and once', async () => {
  await answer({});
  await answer({});

  expect(await unlock()).toMatchObject({ takenIn: 1, older: 1 });
  expect(await desk.ok('monitoring.forms', {})).toMatchObject({
    members: [{ memberId: alex, recordedOn: '2026-11-21' }],
  });
});

it('finds an answer that a crash left in both places no newer the second time', async () => {
  await answer();
  const [left] = rows();
  await unlock();
  const { pairing = '' } = selectNewestKey(desk.office.requireRecord().db) ?? {};
  change('INSERT INTO sealed_answer (pairing, sealed) VALUES (@pairing, @sealed)', {
    pairing,
    sealed: left?.sealed ?? new Uint8Array(),
  });

  expect(await desk.ok('monitoring.takeIn', {})).toMatchObject({ takenIn: 0, older: 1 });
});

it('keeps a changed or foreign message, tells of it, and deletes it only when asked', async () => {
  await answer();
  await answer({});
  change('UPDATE sealed_answer SET sealed = zeroblob(length(sealed)) WHERE id = 1');

  expect(await unlock()).toMatchObject({ takenIn: 1, unreadable: 1 });
  expect(await desk.ok('monitoring.status', {})).toMatchObject({ waiting: 0, unreadable: 1 });
  await desk.ok('monitoring.lock', {});
  const { count } = await desk.ok('trail.head', {});
  expect(await unlock()).toMatchObject({ unreadable: 1 });
  expect((await desk.ok('trail.head', {})).count).toBe(count);
  expect(await desk.ok('monitoring.discardUnreadable', {})).toEqual({ discarded: 1 });
  expect(rows()).toEqual([]);
});

it('notices a public key in the record that is not the file’s own, and puts it right', async () => {
  const { publicKey } = newKeyPair();
  change('UPDATE monitoring_key SET public_key = @publicKey', { publicKey });
  await answer();

  expect(await unlock()).toMatchObject({ keyWasWrong: true, takenIn: 0, unreadable: 1 });

  await answer();
  expect(await desk.ok('monitoring.takeIn', {})).toMatchObject({ takenIn: 1, unreadable: 1 });
});

it('takes nothing in from a member who was erased since, and removes it', async () => {
  await answer();
  desk.setDay('2026-11-23');
  await leave('2026-11-22');
  await sit('practice manager');
  const { version } = await desk.ok('members.get', { id: alex });
  await desk.ok('trail.eraseMember', { id: alex, version, reason: 'Their request' });

  expect(await unlock()).toMatchObject({ takenIn: 0, fromNoMembers: 1, unreadable: 0 });

  expect(rows()).toEqual([]);
  expect((await desk.ok('monitoring.ownCopy', { memberId: alex })).answers).toEqual([]);
});

it('takes in what a member answered who left since, and not what came after the leaving', async () => {
  await answer();
  desk.setDay('2026-11-23');
  await answer({ sex: { state: 'declined' } });
  await leave('2026-11-22');

  expect(await unlock()).toMatchObject({ takenIn: 1, fromNoMembers: 1 });

  expect(rows()).toEqual([]);
  const { answers: kept } = await desk.ok('monitoring.ownCopy', { memberId: alex });
  expect(kept.map(({ characteristic }) => characteristic)).not.toContain('sex');
});

it('takes nothing in from a member who gave notice, and says whom to ask', async () => {
  await unlock();
  await desk.ok('monitoring.withdraw', { memberId: alex, on: '2026-11-21', noticeInWriting: true });
  await answer();

  expect(await desk.ok('monitoring.takeIn', {})).toMatchObject({
    takenIn: 0,
    fromObjectors: [alex],
  });

  expect(rows()).toEqual([]);
  expect((await desk.ok('monitoring.ownCopy', { memberId: alex })).answers).toEqual([]);
});

it('refuses somebody who is no member, an answer not offered, and a record without a file', async () => {
  const failure = async (memberId: number, given: FormAnswers) => {
    const result = await desk.dispatch('monitoring.answerPrivately', { memberId, answers: given });
    return result.ok ? undefined : result.error;
  };

  expect(await failure(99, answers)).toMatchObject({ code: 'NOT_FOUND' });
  expect(await failure(alex, { sex: { state: 'answered', category: 'martian' } })).toMatchObject({
    fields: { 'answers.sex.category': 'Select your sex or ‘Prefer not to say’' },
  });
  desk.close();
  desk = temporaryOffice();
  alex = await addMember('Alex Sample');
  expect(await failure(alex, answers)).toMatchObject({ code: 'REFUSED' });
  expect(await desk.ok('monitoring.status', {})).toMatchObject({ privateForm: false });
});

it('leaves no key for a private form in an old backup once the answers are deleted', async () => {
  await answer();
  const backedUp = rows()[0]?.sealed ?? Buffer.alloc(0);
  await unlock();
  await answer();

  const withdrawn = { memberId: alex, on: '2026-11-21', noticeInWriting: true };
  expect(await desk.ok('monitoring.withdraw', withdrawn)).toMatchObject({ answersDeleted: 5 });

  expect(rows()).toEqual([]);
  const monitoring = desk.office.requireMonitoring();
  const keys = selectKeyPair(monitoring.db);
  expect(keys && readAnswer(backedUp, keys, monitoring.pairing)).toBeUndefined();
  await desk.ok('monitoring.liftObjection', { memberId: alex, on: '2026-11-21' });
  await answer();
  expect(await desk.ok('monitoring.takeIn', {})).toMatchObject({ takenIn: 1, keyWasWrong: false });
});
