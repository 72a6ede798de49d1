import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { monitoringDesk, passphrase } from '../../../tests/fixtures/monitoring-desk.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';

// The keys themselves are tested at their real cost beside `key-slot.ts`.
vi.mock('./envelope/ordinary-cost.ts', () => ({
  ordinaryCost: { cost: 2 ** 10, blockSize: 8, parallel: 1 },
}));

let desk: TemporaryOffice;
let asked: string;
const { sayRole, addMember, record, failureOf } = monitoringDesk(() => desk);

beforeEach(async () => {
  desk = temporaryOffice();
  asked = join(desk.folder, 'away', 'copy.ppg');
  await sayRole('practice manager');
});
afterEach(() => desk.close());

async function makeAnswers(): Promise<string> {
  const alex = await addMember('Alex Sample');
  await desk.ok('monitoring.create', { passphrase });
  await record(alex);
  return `${desk.office.requireRecord().path}-monitoring`;
}

it('leaves the monitoring file out of a copy, and says so', async () => {
  await makeAnswers();

  const copy = await desk.ok('record.saveCopy', { path: asked });

  expect(copy).toMatchObject({ path: asked, monitoring: null });
  expect(copy.message).toContain('which was not copied');
  expect(existsSync(`${asked}-monitoring`)).toBe(false);
});

it('takes it along, still sealed, when the practice asks; the copy opens with the same passphrase', async () => {
  await makeAnswers();

  const copy = await desk.ok('record.saveCopy', { path: asked, withMonitoring: true });
  const [left] = (await desk.ok('trail.exports', {})).exports;
  await desk.ok('record.open', { path: copy.path });
  await desk.ok('monitoring.unlock', { passphrase });

  expect(copy.message).toContain('encrypted as before');
  expect(left?.what).toBe(
    'Saved a copy of the record, and of the monitoring file with members’ equality answers',
  );
  expect(copy.monitoring?.path).toBe(`${asked}-monitoring`);
  expect((await desk.ok('monitoring.status', {})).members).toMatchObject({ withForm: 1 });
});

it('never puts it over a monitoring file that stands beside the name', async () => {
  await makeAnswers();
  const first = await desk.ok('record.saveCopy', { path: asked, withMonitoring: true });
  rmSync(first.path);
  writeFileSync(`${asked}-monitoring`, 'of another record');

  const second = await desk.ok('record.saveCopy', { path: asked, withMonitoring: true });

  expect(second.path).not.toBe(asked);
  expect(readFileSync(`${asked}-monitoring`, 'utf8')).toBe('of another record');
});

it('is not the secretary’s to take, nor there to take before it is made', async () => {
  expect(
    (await failureOf('record.saveCopy', { path: asked, withMonitoring: true }))?.message,
  ).toContain('no monitoring file');
  await makeAnswers();
  await sayRole('secretary');

  const refused = await failureOf('record.saveCopy', { path: asked, withMonitoring: true });

  expect(refused).toMatchObject({ code: 'REFUSED' });
  expect(existsSync(asked)).toBe(false);
  expect((await desk.ok('record.saveCopy', { path: asked })).monitoring).toBeNull();
});

it('stays as it is when a backup is put back, and comes back itself only when asked for', async () => {
  const sealed = await makeAnswers();
  await desk.ok('monitoring.lock', {});
  await desk.ok('monitoring.unlock', { passphrase });
  const { backup } = await desk.ok('record.backupNow', {});
  const restore = (withMonitoring: boolean) =>
    desk.ok('record.restore', { backupPath: backup.path, withMonitoring });

  expect(await restore(true)).toMatchObject({
    monitoring: expect.stringContaining('was not changed') as string,
  });
  rmSync(sealed);
  expect(await restore(false)).toMatchObject({
    monitoring: expect.stringContaining('was not put back') as string,
  });
  expect(existsSync(sealed)).toBe(false);
  expect(await restore(true)).toMatchObject({
    monitoring: expect.stringContaining('was put back too') as string,
  });
  await desk.ok('monitoring.unlock', { passphrase });
});
