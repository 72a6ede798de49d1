import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { monitoringDesk, passphrase } from '../../../tests/fixtures/monitoring-desk.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { stillPace } from '../record/pace.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('./envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let desk: TemporaryOffice;
let works: Set<() => void>;
let nowMs: number;
beforeEach(async () => {
  works = new Set();
  const every = (_ms: number, work: () => void) => {
    works.add(work);
    return () => void works.delete(work);
  };
  desk = temporaryOffice({ pace: { ...stillPace, every } });
  nowMs = desk.office.clock.nowMs();
  vi.spyOn(desk.office.clock, 'nowMs').mockImplementation(() => nowMs);
  await sayRole('practice manager');
  await desk.ok('monitoring.create', { passphrase });
});
afterEach(() => desk.close());

const { sayRole } = monitoringDesk(() => desk);
const isUnlocked = async () => (await desk.ok('monitoring.status', {})).unlocked;

function pass(minutes: number) {
  nowMs += minutes * 60_000;
  for (const work of works) work();
}

it('locks after 15 minutes without use, and opens again with the passphrase', async () => {
  pass(14);
  expect(await isUnlocked()).toBe(true);
  pass(1);
  expect(await isUnlocked()).toBe(false);
  expect(await desk.dispatch('monitoring.forms', {})).toMatchObject({ error: { code: 'LOCKED' } });

  await desk.ok('monitoring.unlock', { passphrase });
  pass(14);
  expect(await isUnlocked()).toBe(true);
});

it('stays open while it is used; asking whether it is open is no use', async () => {
  pass(14);
  await desk.ok('monitoring.forms', {});
  pass(14);
  expect(await isUnlocked()).toBe(true);
  pass(1);
  expect(await isUnlocked()).toBe(false);
});

it('stops watching a file that was locked', async () => {
  const watching = works.size;
  await desk.ok('monitoring.lock', {});

  expect(works.size).toBe(watching - 1);
});

it.each([
  { name: 'Sample Secretary', role: 'secretary' },
  { name: 'Another Manager', role: 'practice manager' },
  { name: 'Sample Person', role: 'member of staff' },
] as const)('locks when $name ($role) sits down', async (person) => {
  await desk.ok('session.say', person);

  expect(await isUnlocked()).toBe(false);
  await sayRole('practice manager');
  expect(await desk.dispatch('monitoring.forms', {})).toMatchObject({ error: { code: 'LOCKED' } });
});

it('stays open when the same person says the same again', async () => {
  await sayRole('practice manager');

  expect(await isUnlocked()).toBe(true);
});
