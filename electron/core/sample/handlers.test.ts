import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

const today = '2026-11-21';
let office: TemporaryOffice;
let folder: string;
let made: Awaited<ReturnType<typeof makeIt>>;

const makeIt = () => office.ok('sample.make', { folder });

beforeAll(async () => {
  office = temporaryOffice({ day: today, withRecord: false });
  folder = join(office.folder, 'sample');
  mkdirSync(folder);
  writeFileSync(join(folder, 'Sample practice.ppg'), 'something of mine');
  made = await makeIt();
}, 60_000);
afterAll(() => office.close());

it('makes a record and a monitoring file beside what is there, and leaves the record open', async () => {
  expect(
    readdirSync(folder)
      .filter((name) => /[.]ppg(-monitoring)?$/.test(name))
      .sort(),
  ).toEqual([
    'Sample practice (2).ppg',
    'Sample practice (2).ppg-monitoring',
    'Sample practice.ppg',
  ]);
  expect(made.path).toBe(join(folder, 'Sample practice (2).ppg'));
  const { record } = await office.ok('record.status', {});
  expect(record).toMatchObject({ path: made.path, readOnly: null });
});

it('opens the monitoring file with the passphrase it answers', async () => {
  await office.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });

  expect(
    await office.ok('monitoring.unlock', { passphrase: made.monitoringPassphrase }),
  ).toMatchObject({
    unlocked: true,
  });
});

it('tells a whole year that ends before today, and this year up to today', async () => {
  const { meetings, years } = await office.ok('meetings.list', {});

  expect(years).toEqual([2026, 2025]);
  expect(meetings.filter(({ held }) => held).every(({ heldOn }) => heldOn < today)).toBe(true);
  expect(meetings.filter(({ held }) => !held).map(({ heldOn }) => heldOn)).toEqual(['2026-12-09']);
  await office.ok('session.say', { name: 'Sample Manager', role: 'practice manager' });
  const model = await office.ok('evidence.yearModel', { year: 2025 });
  expect(model.meetings).toHaveLength(4);
  expect(model.reviews).toHaveLength(1);
  expect(model.actions.length).toBeGreaterThan(5);
  const { reviews } = await office.ok('reviews.overTime', {});
  expect(reviews.map(({ on, seenOn }) => [on, seenOn])).toEqual([
    ['2025-10-14', '2025-11-10'],
    ['2026-06-15', '2026-09-07'],
  ]);
});

it('tells every stage of the life of minutes, the newest meeting still in draft', async () => {
  const { meetings } = await office.ok('meetings.list', {});
  const held = meetings.filter(({ held }) => held);
  const lives = await Promise.all(
    held.map(({ id }) => office.ok('minutes.life', { meetingId: id })),
  );

  expect(lives.map(({ heldOn, state }) => [heldOn, state])).toEqual([
    ['2026-11-17', 'draft'],
    ['2026-09-07', 'issued in draft'],
    ['2026-05-11', 'confirmed'],
    ['2026-02-09', 'confirmed'],
    ['2025-11-10', 'confirmed'],
    ['2025-09-08', 'confirmed'],
    ['2025-05-12', 'confirmed'],
  ]);
  expect(lives.map(({ late }) => late)).not.toContain(true);
  expect(lives.flatMap(({ confirmation }) => confirmation?.changes.length ?? [])).toEqual([
    0, 0, 0, 2, 0,
  ]);
  for (const { id } of held) {
    const { notice } = await office.ok('agenda.issued', { meetingId: id });
    expect(notice.state).toBe('in time');
  }
});

it('writes each entry of the trail on the day it is about, in order, and the trail holds', async () => {
  const { entries } = await office.ok('trail.list', { limit: 500 });
  const times = entries.map(({ atMs }) => atMs).reverse();

  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(new Set(times).size).toBeGreaterThan(10);
  expect(times.at(-1)).toBeLessThan(Date.parse('2026-11-22'));
  expect(await office.ok('trail.verify', {})).toMatchObject({ intact: true });
});

it('says plainly that everything in it is a sample', async () => {
  const { practice } = await office.ok('practice.get', {});
  const { members } = await office.ok('members.list', { show: 'all' });

  expect(practice?.name).toMatch(/sample/i);
  expect(members.every(({ name }) => /Sample|Example/.test(name))).toBe(true);
  expect(members.every(({ email }) => email.endsWith('@sample.invalid'))).toBe(true);
});

it('keeps two small files, which say that they are samples', async () => {
  const { items } = await office.ok('evidence.list', { year: 2025 });
  const { activities } = await office.ok('engagement.list', {});
  const files = await Promise.all(
    activities.map(async ({ id }) => (await office.ok('engagement.get', { id })).files),
  );

  expect(items.flatMap(({ attachment }) => attachment?.fileName ?? [])).toEqual([
    'Sample newsletter, winter.txt',
  ]);
  expect(files.flat().map(({ fileName }) => fileName)).toEqual(['Sample survey on call-back.csv']);
});

it('is refused for a folder that is not a whole path', async () => {
  expect(await office.dispatch('sample.make', { folder: 'here' })).toMatchObject({
    ok: false,
    error: { code: 'INVALID_INPUT' },
  });
});
