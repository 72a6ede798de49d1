import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fingerprint, note, temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';
import { doWorkHere, type DoWork } from '../jobs/do-work.ts';
import { listBackups } from './backup-files.ts';
import type { OpenRecord } from './open-record.ts';
import { hoursToMs, stillPace, type Pace } from './pace.ts';
import { connect } from './open.ts';
import { selectRecordId } from './queries.ts';
import { trailHead } from './trail/head.ts';

let place: ReturnType<typeof temporaryPlace>;
beforeEach(() => {
  place = temporaryPlace();
});
afterEach(() => place.close());

const backups = () =>
  listBackups(place.around.backupsFolder, { recordPath: place.recordPath, recordId: null });

const partials = () =>
  place.files().filter((name) => name.startsWith('backups') && name.endsWith('.partial'));

/** A backup is copied, checked and written through to the disk: on a busy computer for seconds. */
const soon = (holds: () => void) => vi.waitFor(holds, { timeout: 15_000 });

async function opened(): Promise<OpenRecord> {
  const answer = await place.open();
  if (answer.outcome !== 'opened') throw new Error(answer.message);
  return answer.record;
}

it('states what the backup holds, and the file is what it states', () => {
  const record = place.create();
  note(record, 3);

  const facts = record.backup('before an import', 'members.csv');

  expect(facts).toMatchObject({
    reason: 'before an import',
    detail: 'members.csv',
    madeAtMs: place.around.nowMs(),
    schemaVersion: record.schemaVersion,
    encrypted: false,
    trail: trailHead(record.db),
    present: true,
    sha256: fingerprint(facts.path),
  });
  const copy = connect(facts.path, { readOnly: true });
  expect(trailHead(copy.db)).toEqual(trailHead(record.db));
  copy.close();
  record.close();
});

it('is protected as the record is', () => {
  const record = place.create('a long passphrase');
  note(record, 1, 'Quetzalcoatl');

  const facts = record.backup('asked for');

  expect(facts.encrypted).toBe(true);
  expect(readFileSync(facts.path).includes('Quetzalcoatl')).toBe(false);
  record.close();
});

it('leaves nothing that looks like a backup when it cannot be made', () => {
  const record = place.create();
  note(record, 1);
  const folder = dirname(record.backup('asked for').path);
  const before = readdirSync(folder);
  writeFileSync(`${place.folder}/not-a-folder`, '');
  const { backupsFolder } = place.around;
  Object.assign(place.around, { backupsFolder: `${place.folder}/not-a-folder` });

  expect(() => record.backup('before an import')).toThrow('nothing was done');

  Object.assign(place.around, { backupsFolder });
  expect(record.backupProblem).toContain('could not be made');
  expect(readdirSync(folder)).toEqual(before);
  record.close();
});

it('clears away what a backup that was cut short has left', () => {
  const record = place.create();
  note(record, 1);
  const { path } = record.backup('asked for');
  const half = `${dirname(path)}/half.partial`;
  writeFileSync(half, 'half');
  const before = new Date(Date.now() - hoursToMs(2));
  utimesSync(half, before, before);

  record.backup('asked for');

  expect(existsSync(`${dirname(path)}/half.partial`)).toBe(false);
  expect(existsSync(path)).toBe(true);
  record.close();
});

it('does not count a file without its manifest, nor believe a manifest without its file', () => {
  const record = place.create();
  note(record, 1);
  const { path } = record.backup('asked for');
  record.close();

  writeFileSync(path, 'cut short');

  expect(backups()).toMatchObject([{ present: false }]);
});

it('is made daily soon after opening, when something was recorded since the last', async () => {
  place.makeRecord(1);
  const first = await opened();
  await soon(() => expect(backups()).toHaveLength(1));
  first.close();
  (await opened()).close();

  place.advance(hoursToMs(25));
  const record = await opened();
  note(record, 1);
  record.close();
  const last = await opened();

  await soon(() => expect(backups().map(({ reason }) => reason)).toEqual(['daily', 'daily']));
  // One made at the opening, before anything was noted, would hold one entry too.
  expect(backups().map(({ trail }) => trail.count)).toEqual([2, 1]);
  last.close();
});

it('is made daily when a record is closed before its turn came', async () => {
  place.makeRecord(1);
  const never = { ...stillPace, wait: () => new Promise<void>(() => {}) };
  Object.assign(place.around, { pace: never });

  const record = await opened();
  expect(backups()).toHaveLength(0);
  record.close();

  expect(backups()).toMatchObject([{ reason: 'daily', present: true }]);
});

it('is checked away from the window, and spared by another that is made meanwhile', async () => {
  place.makeRecord(1);
  const check = Promise.withResolvers<void>();
  const doWork: DoWork = (name, input, control) =>
    check.promise.then(() => doWorkHere(name, input, control));
  Object.assign(place.around, { doWork });
  const record = await opened();
  await soon(() => expect(partials()).toHaveLength(1));

  record.backup('before an import');
  note(record, 1);
  expect(backups().map(({ reason }) => reason)).toEqual(['before an import']);
  check.resolve();

  await soon(() => expect(backups()).toHaveLength(2));
  expect(backups().map(({ trail }) => trail.count)).toEqual([1, 1]);
  expect(partials()).toEqual([]);
  record.close();
});

it('says when the copy of a day did not pass its check, and keeps nothing of it', async () => {
  place.makeRecord(1);
  Object.assign(place.around, { doWork: () => Promise.reject(new Error('the disk is full')) });

  const record = await opened();

  await soon(() => expect(record.backupProblem).toContain('could not be made'));
  expect(backups()).toEqual([]);
  expect(partials()).toEqual([]);
  record.close();
});

it('is made daily while the record stays open', async () => {
  const hourly: (() => void)[] = [];
  const pace: Pace = {
    ...stillPace,
    every: (ms, work) => (ms === hoursToMs(1) && hourly.push(work), () => {}),
  };
  Object.assign(place.around, { pace });
  const record = place.create();
  note(record, 1);

  hourly[0]?.();
  await soon(() => expect(backups()).toHaveLength(1));
  note(record, 1);
  place.advance(hoursToMs(23));
  hourly[0]?.();
  place.advance(hoursToMs(1));
  hourly[0]?.();

  await soon(() => expect(backups()).toHaveLength(2));
  const [newest, oldest] = backups().map(({ madeAtMs }) => madeAtMs);
  expect((newest ?? 0) - (oldest ?? 0)).toBe(hoursToMs(24));
  record.close();
});

it('ages out: the last 10 made before something stay', () => {
  const record = place.create();
  note(record, 1);
  for (let number = 1; number <= 12; number += 1) {
    place.advance(1000);
    record.backup('before an import', `file ${number}`);
  }

  expect(backups().map(({ detail }) => detail)).toEqual(
    Array.from({ length: 10 }, (_, age) => `file ${12 - age}`),
  );
  record.close();
});

it('keeps apart the backups of another record that once stood at the same place', () => {
  const former = place.create();
  former.backup('asked for');
  former.close();
  renameSync(place.recordPath, `${place.recordPath}.former`);
  const record = place.create();

  const facts = record.backup('asked for');

  const recordId = selectRecordId(record.db);
  const own = listBackups(place.around.backupsFolder, { recordPath: place.recordPath, recordId });
  expect(own.map(({ path }) => path)).toEqual([facts.path]);
  record.close();
});
