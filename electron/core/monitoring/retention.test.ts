import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { monitoringDesk, passphrase } from '../../../tests/fixtures/monitoring-desk.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { backupFolder } from '../record/backup-files.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('./envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let desk: TemporaryOffice;
let alex: number;
let robin: number;
beforeEach(async () => {
  desk = temporaryOffice();
  await sayRole('practice manager');
  alex = await addMember('Alex Sample');
  robin = await addMember('Robin Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  await record(robin);
});
afterEach(() => desk.close());

const { sayRole, addMember, record, failureOf, whileFull } = monitoringDesk(() => desk);

it('lists somebody who left for as long as the file knows them', async () => {
  await leave('2026-11-20');

  const { members, others } = await desk.ok('monitoring.forms', {});
  expect(members.map(({ name }) => name)).toEqual(['Robin Sample']);
  expect(others).toEqual([
    {
      memberId: alex,
      name: 'Alex Sample',
      leftOn: '2026-11-20',
      recordedOn: '2026-11-21',
      objectedOn: null,
    },
  ]);

  await desk.ok('monitoring.withdraw', { memberId: alex, on: '2026-11-21', noticeInWriting: true });
  expect((await desk.ok('monitoring.forms', {})).others).toMatchObject([
    { memberId: alex, recordedOn: null, objectedOn: '2026-11-21' },
  ]);
});

it('has the answers of somebody erased past keeping at once', async () => {
  const { version } = await leave('2026-11-20');
  expect(await dueToday()).toBe(0);

  await desk.ok('trail.eraseMember', { id: alex, version, reason: 'asked for' });

  expect((await desk.ok('monitoring.forms', {})).others).toMatchObject([
    { memberId: alex, name: `Erased member ${alex}` },
  ]);
  expect(await dueToday()).toBe(1);
  expect(await unlockAgain()).toMatchObject({ formerRemoved: 1 });
  await nothingIsKept();
});

it('deletes the answers of people who left a year ago, after saying how many', async () => {
  await leave('2026-11-21');
  expect(await dueToday()).toBe(0);
  desk.setDay('2027-11-21');

  expect(await dueToday()).toBe(1);
  expect(await desk.ok('monitoring.removeFormer', { apply: true })).toEqual({
    people: 1,
    removed: true,
  });
  await nothingIsKept();
  expect(await desk.ok('monitoring.counts', { day: '2027-11-21' })).toMatchObject({
    people: 1,
    age: { answered: 1 },
  });
});

it('deletes them at the next unlocking by itself, with their copies, and says so', async () => {
  await leave('2026-11-21');
  await unlockAgain();
  expect((await desk.ok('monitoring.forms', {})).others).toHaveLength(1);
  desk.setDay('2027-11-21');

  expect(await unlockAgain()).toMatchObject({ formerRemoved: 1, copiesLeft: [] });

  const { path } = await desk.ok('monitoring.status', {});
  expect(copies()).toEqual([`${basename(path)} 2027-11-21`]);
  expect(readFileSync(join(folder(), copies()[0] ?? '')).equals(readFileSync(path))).toBe(true);
  await nothingIsKept();
  expect(await entriesOf('monitoring.removeFormer')).toEqual([
    '{"after":{"people":1},"before":null}',
  ]);
  expect(await unlockAgain()).toMatchObject({ formerRemoved: 0 });
});

it('deletes them when a review is recorded that holds them as counts', async () => {
  await leave('2026-11-20');

  await recordReview();

  await nothingIsKept();
  expect(await entriesOf('monitoring.removeFormer')).toHaveLength(1);
});

it('waits with a locked file until it is unlocked after the review', async () => {
  await leave('2026-11-20');
  await desk.ok('monitoring.lock', {});

  await recordReview();

  expect(await entriesOf('monitoring.removeFormer')).toEqual([]);
  expect(await unlockAgain()).toMatchObject({ formerRemoved: 1 });
});

it('keeps the answers of who was a member on the day of the review', async () => {
  await recordReview();

  expect((await desk.ok('monitoring.forms', {})).members).toHaveLength(2);
  expect(await unlockAgain()).toMatchObject({ formerRemoved: 0 });
});

describe('after an older backup of the record was put back', () => {
  let sam: number;
  beforeEach(async () => {
    const { backup } = await desk.ok('record.backupNow', {});
    sam = await addMember('Sam Example');
    await record(sam);
    await desk.ok('record.restore', { backupPath: backup.path });
  });

  it('keeps the answers of who joined since, and says that the record does not know them', async () => {
    const { arrivals } = await desk.ok('monitoring.unlock', { passphrase });
    await recordReview();

    expect(arrivals).toMatchObject({ formerRemoved: 0 });
    expect(await desk.ok('monitoring.status', {})).toMatchObject({ due: 1, unknown: 1 });
    expect(await desk.ok('monitoring.removeFormer', { apply: true })).toMatchObject({ people: 1 });
    expect(await desk.ok('monitoring.status', {})).toMatchObject({ due: 0, unknown: 0 });
  });

  it('gives their number to nobody else, whose their answers would be', async () => {
    const pat = await addMember('Pat Example');
    await desk.ok('monitoring.unlock', { passphrase });

    expect(pat).not.toBe(sam);
    expect((await desk.ok('monitoring.ownCopy', { memberId: pat })).answers).toEqual([]);
  });
});

it('says that answers are deleted when the record could not note it', async () => {
  await leave('2026-11-21');
  desk.setDay('2027-11-21');

  const failure = await whileFull(() => failureOf('monitoring.removeFormer', { apply: true }));

  expect(failure?.message).toContain('was made in the monitoring file and stays');
  await nothingIsKept();
});

it('tells of an older copy that holds the deleted answers still', async () => {
  await leave('2026-11-21');
  desk.setDay('2027-11-21');
  const { path } = await desk.ok('monitoring.status', {});
  const stuck = join(folder(), `${basename(path)} 2026-11-01`);
  mkdirSync(stuck, { recursive: true });

  const failure = await failureOf('monitoring.removeFormer', { apply: true });

  expect(failure).toMatchObject({ code: 'REFUSED' });
  expect(failure?.message).toContain('The change was made and stays');
  expect(failure?.message).toContain(stuck);
  await nothingIsKept();
});

it('unlocks with such a copy, and tells of it', async () => {
  await leave('2026-11-21');
  desk.setDay('2027-11-21');
  const { path } = await desk.ok('monitoring.status', {});
  const stuck = join(folder(), `${basename(path)} 2026-11-01`);
  mkdirSync(stuck, { recursive: true });

  expect(await unlockAgain()).toMatchObject({ formerRemoved: 1, copiesLeft: [stuck] });
});

it('records a review with such a copy, and tells of it', async () => {
  await leave('2026-11-20');
  const { path } = await desk.ok('monitoring.status', {});
  const stuck = join(folder(), `${basename(path)} 2026-11-01`);
  mkdirSync(stuck, { recursive: true });

  expect(await recordReview()).toMatchObject({
    conclusion: 'Sample conclusion',
    copiesLeft: [stuck],
  });
});

const leave = (leftOn: string) =>
  desk.ok('members.leave', { id: alex, version: 1, leftOn, reason: 'resigned' });

const recordReview = () =>
  desk.ok('reviews.record', {
    on: '2026-11-21',
    doneBy: 'Sample Manager',
    conclusion: 'Sample conclusion',
    steps: [],
    withFigures: false,
  });

const dueToday = async () => (await desk.ok('monitoring.removeFormer', { apply: false })).people;

async function unlockAgain() {
  await desk.ok('monitoring.lock', {});
  return (await desk.ok('monitoring.unlock', { passphrase })).arrivals;
}

async function nothingIsKept() {
  expect(await dueToday()).toBe(0);
  expect((await desk.ok('monitoring.forms', {})).others).toEqual([]);
  expect((await desk.ok('monitoring.ownCopy', { memberId: alex })).answers).toEqual([]);
}

const folder = () => backupFolder(desk.office.folders.backups, desk.office.requireRecord().path);

const copies = () => readdirSync(folder()).filter((name) => name.includes('-monitoring'));

async function entriesOf(operation: string) {
  return desk.office
    .requireRecord()
    .db.all<{ body: string }>(
      `SELECT body FROM trail_entry JOIN trail_payload USING (sequence)
       WHERE operation = @operation ORDER BY sequence`,
      { operation },
    )
    .map(({ body }) => body);
}
