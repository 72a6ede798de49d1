import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { monitoringDesk, passphrase } from '../../../tests/fixtures/monitoring-desk.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import { backupFolder } from '../record/backup-files.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('./envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let desk: TemporaryOffice;

beforeEach(async () => {
  desk = temporaryOffice();
  await sayRole('practice manager');
});
afterEach(() => desk.close());

const { sayRole, addMember, record, failureOf } = monitoringDesk(() => desk);

it('says that there is no file before one is made', async () => {
  expect(await desk.ok('monitoring.status', {})).toMatchObject({
    exists: false,
    unlocked: false,
    members: null,
  });
  expect(await failureOf('monitoring.unlock', { passphrase })).toMatchObject({ code: 'NOT_FOUND' });
});

it('locks, refuses a wrong passphrase, and gives everything back to the right one', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  await desk.ok('monitoring.lock', {});

  expect(await failureOf('monitoring.counts', { day: '2026-11-21' })).toMatchObject({
    code: 'LOCKED',
  });
  expect(await failureOf('monitoring.unlock', { passphrase: 'something else' })).toMatchObject({
    code: 'WRONG_PASSPHRASE',
    fields: { passphrase: 'This is not the passphrase of the monitoring file' },
  });
  await desk.ok('monitoring.unlock', { passphrase });
  expect(await desk.ok('monitoring.counts', { day: '2026-11-21' })).toMatchObject({ people: 1 });
});

it('opens with the recovery code once, sets a new passphrase and gives a new code', async () => {
  const { recoveryCode: first } = await desk.ok('monitoring.create', { passphrase });
  await desk.ok('monitoring.lock', {});
  const newPassphrase = 'another good passphrase';

  const { recoveryCode: second } = await desk.ok('monitoring.unlockWithCode', {
    code: first.toLowerCase().replaceAll('-', ' '),
    newPassphrase,
  });
  await desk.ok('monitoring.lock', {});

  expect(second).not.toBe(first);
  expect(
    await failureOf('monitoring.unlockWithCode', { code: first, newPassphrase }),
  ).toMatchObject({ code: 'WRONG_PASSPHRASE' });
  expect(
    await failureOf('monitoring.unlockWithCode', { code: first.slice(1), newPassphrase }),
  ).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await failureOf('monitoring.unlock', { passphrase })).toMatchObject({
    code: 'WRONG_PASSPHRASE',
  });
  await desk.ok('monitoring.unlock', { passphrase: newPassphrase });
});

it('changes the passphrase and the code only for somebody who knows the passphrase', async () => {
  await desk.ok('monitoring.create', { passphrase });
  const newPassphrase = 'another good passphrase';

  expect(
    await failureOf('monitoring.changePassphrase', { passphrase: 'guess', newPassphrase }),
  ).toMatchObject({ code: 'WRONG_PASSPHRASE' });
  await desk.ok('monitoring.changePassphrase', { passphrase, newPassphrase });
  expect(await failureOf('monitoring.newRecoveryCode', { passphrase })).toMatchObject({
    code: 'WRONG_PASSPHRASE',
  });
  await desk.ok('monitoring.newRecoveryCode', { passphrase: newPassphrase });
});

it('wants a passphrase of 12 characters', async () => {
  expect(await failureOf('monitoring.create', { passphrase: 'eleven char' })).toMatchObject({
    fields: { passphrase: 'Enter a passphrase of 12 characters or more' },
  });
});

it('never makes a file over another', async () => {
  await desk.ok('monitoring.create', { passphrase });
  const { path } = await desk.ok('monitoring.status', {});
  const before = readFileSync(path);

  expect(await failureOf('monitoring.create', { passphrase })).toMatchObject({ code: 'REFUSED' });

  expect(readFileSync(path).equals(before)).toBe(true);
});

it('refuses a monitoring file of another record', async () => {
  await desk.ok('monitoring.create', { passphrase });
  const { path } = await desk.ok('monitoring.status', {});
  const bytes = readFileSync(path);
  desk.close();
  desk = temporaryOffice();
  await sayRole('practice manager');
  writeFileSync(`${desk.office.requireRecord().path}-monitoring`, bytes);

  const failure = await failureOf('monitoring.unlock', { passphrase });

  expect(failure?.message).toContain('another record');
});

it('leaves the record whole when the monitoring file is gone', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  await desk.ok('monitoring.lock', {});
  const { path } = await desk.ok('monitoring.status', {});
  renameSync(path, `${path}.away`);

  expect((await desk.ok('members.list', {})).members).toHaveLength(1);
  expect(existsSync(path)).toBe(false);
  expect(await failureOf('monitoring.unlock', { passphrase })).toMatchObject({ code: 'NOT_FOUND' });
  await desk.ok('monitoring.create', { passphrase });
});

it('keeps a copy a day of the sealed file, and none that holds answers since deleted', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  for (const day of ['2026-11-22', '2026-11-23', '2026-11-23']) {
    desk.setDay(day);
    await desk.ok('monitoring.lock', {});
    await desk.ok('monitoring.unlock', { passphrase });
  }
  const { path } = await desk.ok('monitoring.status', {});
  const folder = backupFolder(desk.office.folders.backups, desk.office.requireRecord().path);
  const copies = () =>
    readdirSync(folder)
      .filter((name) => name.includes('-monitoring'))
      .sort();
  const [first = ''] = copies();

  expect(copies()).toEqual([`${basename(path)} 2026-11-22`, `${basename(path)} 2026-11-23`]);

  await desk.ok('monitoring.withdraw', { memberId: alex, on: '2026-11-23', noticeInWriting: true });
  expect(copies()).toEqual([`${basename(path)} 2026-11-23`]);
  expect(first).not.toBe(copies()[0]);
  expect(readFileSync(join(folder, copies()[0] ?? '')).equals(readFileSync(path))).toBe(true);
});

it('tells of an older copy that could not be deleted, after the change was made', async () => {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  const { path } = await desk.ok('monitoring.status', {});
  const folder = backupFolder(desk.office.folders.backups, desk.office.requireRecord().path);
  const stuck = join(folder, `${basename(path)} 2026-11-01`);
  mkdirSync(stuck, { recursive: true });

  const withdrawn = { memberId: alex, on: '2026-11-21', noticeInWriting: true };
  const failure = await failureOf('monitoring.withdraw', withdrawn);

  expect(failure).toMatchObject({ code: 'REFUSED' });
  expect(failure?.message).toContain('The change was made and stays');
  expect(failure?.message).toContain(stuck);
  expect((await desk.ok('monitoring.ownCopy', { memberId: alex })).answers).toEqual([]);
  await desk.ok('monitoring.newRecoveryCode', { passphrase });
});
