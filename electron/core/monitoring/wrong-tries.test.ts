import { readFileSync, renameSync } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { stillPace } from '../record/pace.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('./envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

const passphrase = 'four ordinary words here';
let desk: TemporaryOffice;
let waits: number[];

beforeEach(async () => {
  waits = [];
  const wait = (ms: number) => {
    waits.push(ms / 1000);
    return Promise.resolve();
  };
  desk = temporaryOffice({ pace: { ...stillPace, wait } });
  await desk.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
  await desk.ok('monitoring.create', { passphrase });
  await desk.ok('monitoring.lock', {});
});
afterEach(() => desk.close());

const attempt = async (tried: string) => {
  const result = await desk.dispatch('monitoring.unlock', { passphrase: tried });
  return result.ok ? undefined : result.error;
};

it('slows wrong tries more and more, counts them, and tells after the right one', async () => {
  const path = (await desk.ok('monitoring.status', {})).path;
  const before = readFileSync(path);
  for (let tried = 0; tried < 6; tried += 1) {
    expect(await attempt(`wrong ${tried}`)).toMatchObject({ code: 'WRONG_PASSPHRASE' });
  }

  expect(waits).toEqual([1, 2, 4]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(await desk.ok('monitoring.status', {})).toMatchObject({
    wrongTries: 6,
    secondsToWait: 8,
  });
  const { arrivals } = await desk.ok('monitoring.unlock', { passphrase });
  expect(arrivals.wrongTries).toBe(6);
  expect((await desk.ok('monitoring.accessLog', {})).entries[0]?.what).toBe(
    'Unlocked with the passphrase, after 6 wrong tries',
  );
  expect(await desk.ok('monitoring.status', {})).toMatchObject({ wrongTries: 0 });
});

it('says the same whatever was tried, and gives no hint', async () => {
  const tries = ['x', passphrase.toUpperCase(), `${passphrase} `, 'a'.repeat(200)];
  const failures = [];
  for (const tried of tries) failures.push(await attempt(tried));

  expect(new Set(failures.map((failure) => JSON.stringify(failure))).size).toBe(1);
});

it('makes tries at one time wait for each other', async () => {
  await Promise.all(Array.from({ length: 5 }, (_, n) => attempt(`wrong ${n}`)));

  expect(waits).toEqual([1, 2]);
});

it('counts tries of a record that can only be read, without writing to it', async () => {
  const { path } = desk.office.requireRecord();
  await desk.ok('record.open', { path, mode: 'read only' });
  const before = readFileSync(path);

  for (let tried = 0; tried < 4; tried += 1) await attempt('wrong');

  expect(waits).toEqual([1]);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect((await desk.ok('monitoring.unlock', { passphrase })).arrivals.wrongTries).toBe(4);
});

it('leaves the record and its reviews whole when the monitoring file is lost', async () => {
  await desk.ok('members.add', {
    name: 'Alex Sample',
    registration: 'registered patient',
    joinedOn: '2024-01-10',
  });
  await desk.ok('monitoring.unlock', { passphrase });
  const recorded = await desk.ok('reviews.record', {
    on: '2026-11-21',
    doneBy: 'Sample Manager',
    conclusion: 'Sample conclusion',
    steps: [],
  });
  await desk.ok('monitoring.lock', {});
  const { path } = await desk.ok('monitoring.status', {});
  renameSync(path, `${path}.lost`);

  expect(await desk.ok('monitoring.status', {})).toMatchObject({ exists: false, unlocked: false });
  const found = await desk.ok('reviews.get', { id: recorded.id });
  expect(found.comparison).toEqual(recorded.comparison);
  expect(found.comparison?.comparisons.length).toBeGreaterThan(0);
  expect(await attempt(passphrase)).toMatchObject({ code: 'NOT_FOUND' });
  const folder = desk.folder;
  await desk.ok('documents.evidenceReport', { folder, year: 2026 });
  expect((await desk.ok('trail.head', {})).count).toBeGreaterThan(3);
});
