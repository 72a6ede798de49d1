import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { note, temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';
import { lockPathOf, takeLock } from './lock.ts';
import type { OpenRecord } from './open-record.ts';
import { stillPace, type Pace } from './pace.ts';

let place: ReturnType<typeof temporaryPlace>;
let lockPath: string;
let waited: number;
let duringWait: () => void;

beforeEach(() => {
  place = temporaryPlace();
  place.makeRecord(1);
  lockPath = lockPathOf(place.recordPath);
  waited = 0;
  duringWait = () => {};
});
afterEach(() => place.close());

const pace: Pace = {
  wait: (ms) => {
    waited += ms;
    duringWait();
    return Promise.resolve();
  },
  every: () => () => {},
};

const take = (takeOver = false) =>
  takeLock({ recordPath: place.recordPath, nowMs: 5000, pace, takeOver });

const other = {
  id: 'theirs',
  host: 'OTHER-PC',
  user: 'Alex Sample',
  pid: 4,
  sinceMs: 1000,
  counter: 7,
};
const writeLock = (content: object) => writeFileSync(lockPath, JSON.stringify(content));

it('is taken at once when there is none, and gone after release', async () => {
  const answer = await take();

  expect(answer.state).toBe('taken');
  expect(waited).toBe(0);
  if (answer.state === 'taken') answer.lock.release();
  expect(existsSync(lockPath)).toBe(false);
});

it('is taken at once from a process of this computer that no longer runs', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeLock({ ...other, host: hostname(), pid });

  expect((await take()).state).toBe('taken');
  expect(waited).toBe(0);
});

it('is taken at once when its process number is now ours', async () => {
  writeLock({ ...other, host: hostname(), pid: process.pid });

  expect((await take()).state).toBe('taken');
});

it('says who has it when their counter rises within 25 seconds', async () => {
  writeLock(other);
  duringWait = () => writeLock({ ...other, counter: 8 });

  expect(await take()).toEqual({
    state: 'in use',
    holder: { user: 'Alex Sample', host: 'OTHER-PC', sinceMs: 1000 },
  });
  expect(waited).toBe(25_000);
});

it('says that it was left behind when the counter stands still', async () => {
  writeLock(other);

  expect(await take()).toMatchObject({ state: 'left locked', holder: { host: 'OTHER-PC' } });
  expect(JSON.parse(readFileSync(lockPath, 'utf8'))).toEqual(other);
});

it('is taken over on request, after watching again', async () => {
  writeLock(other);

  expect((await take(true)).state).toBe('taken');
  expect(waited).toBe(25_000);
});

it('is not taken over from a copy that lives', async () => {
  writeLock(other);
  duringWait = () => writeLock({ ...other, counter: 8 });

  expect((await take(true)).state).toBe('in use');
});

it('is taken when the other copy closes the record while we watch', async () => {
  writeLock(other);
  duringWait = () => rmSync(lockPath);

  expect((await take()).state).toBe('taken');
});

it('can be taken over when it cannot be read', async () => {
  writeFileSync(lockPath, '');

  expect((await take()).state).toBe('left locked');
  expect((await take(true)).state).toBe('taken');
});

it('raises its counter every ten seconds while the record is open', async () => {
  const beats: { ms: number; work: () => void }[] = [];
  const beating: Pace = { ...stillPace, every: (ms, work) => (beats.push({ ms, work }), () => {}) };
  await takeLock({ recordPath: place.recordPath, nowMs: 5000, pace: beating });

  beats.find(({ ms }) => ms === 10_000)?.work();

  expect(JSON.parse(readFileSync(lockPath, 'utf8'))).toMatchObject({ counter: 1, sinceMs: 5000 });
});

it('keeps two offices apart on one file', async () => {
  const first = await open();

  const second = await place.open();

  expect(second).toMatchObject({
    problem: 'in use',
    choices: ['open read only', 'try again', 'choose another file'],
  });
  const reader = await open('read only');
  expect(reader.readOnlyReason).toBe('asked for');
  reader.close();
  first.close();
});

it('keeps two offices apart that reach one file by different ways', async () => {
  const first = await open();
  const link = `${place.folder}/link.ppg`;
  symlinkSync(place.recordPath, link);

  expect(await place.open({ path: link })).toMatchObject({ problem: 'in use' });
  first.close();
});

it('lets a record that was taken over save nothing more', async () => {
  const record = await open();
  note(record, 1);
  writeLock(other);

  expect(() => note(record, 1)).toThrow('taken over on another computer');

  expect(record.readOnlyReason).toBe('lock lost');
  record.close();
  expect(JSON.parse(readFileSync(lockPath, 'utf8'))).toEqual(other);
});

async function open(mode: 'normal' | 'read only' = 'normal'): Promise<OpenRecord> {
  const answer = await place.open({ mode });
  if (answer.outcome !== 'opened') throw new Error(answer.message);
  return answer.record;
}
