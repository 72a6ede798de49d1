import { copyFileSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint, note } from '../../../tests/fixtures/temporary-place.ts';
import { temporaryOffice, type TemporaryOffice } from '../../../tests/fixtures/temporary-office.ts';
import type { NotOpened } from '../../../shared/record/opening.ts';

let desk: TemporaryOffice;
let path: string;
beforeEach(() => {
  desk = temporaryOffice({ withRecord: false });
  path = join(desk.folder, 'records', 'group.ppg');
});
afterEach(() => desk.close());

const passphrase = 'a long passphrase';
const count = async () => (await desk.ok('trail.head', {})).count;
const noteHere = (entries: number) => note(desk.office.requireRecord(), entries);

async function notOpened(
  name: 'record.open' | 'record.restore',
  input: object,
): Promise<NotOpened> {
  // Which of the two inputs it has to be is not known here; the contract looks at it.
  const answer = await desk.ok(name, input as never);
  if (answer.outcome !== 'not opened') throw new Error('it was opened');
  return answer;
}

function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096 * 6, 4096 * 6 + 600);
  writeFileSync(file, bytes);
}

describe('opening and closing', () => {
  it('starts a record, with its making as the first entry of the trail', async () => {
    const { record } = await desk.ok('record.create', { path });

    expect(record).toMatchObject({ name: 'group', readOnly: null, encrypted: false });
    expect((await desk.ok('trail.list', {})).entries).toMatchObject([
      { operation: 'record.create' },
    ]);
  });

  it('never makes a record over a file', async () => {
    writeFileSync(path, 'here first');

    const answer = await desk.dispatch('record.create', { path });

    expect(answer).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
    expect(readFileSync(path, 'utf8')).toBe('here first');
    expect(desk.office.record).toBeUndefined();
  });

  it('says what is open, or that nothing is', async () => {
    expect((await desk.ok('record.status', {})).record).toBeNull();
    await desk.ok('record.create', { path });

    const { record } = await desk.ok('record.status', {});

    expect(record).toMatchObject({ path, warnings: [], person: { name: 'Sample Secretary' } });
    expect(await desk.ok('record.close', {})).toEqual({ closed: true });
    expect(await desk.ok('record.close', {})).toEqual({ closed: false });
  });

  it('keeps the open record when another one does not open', async () => {
    await desk.ok('record.create', { path });

    await notOpened('record.open', { path: join(desk.folder, 'none.ppg') });

    expect((await desk.ok('record.status', {})).record?.path).toBe(path);
  });

  it('opens the open record again', async () => {
    await desk.ok('record.create', { path });

    expect(await desk.ok('record.open', { path })).toMatchObject({ outcome: 'opened' });
  });

  it('remembers records newest first, says which are gone, and forgets on request', async () => {
    const other = join(desk.folder, 'records', 'other.ppg');
    await desk.ok('record.create', { path });
    await desk.ok('record.create', { path: other });
    await desk.ok('record.open', { path });
    rmSync(other);

    const { files } = await desk.ok('record.recent', {});

    expect(files).toMatchObject([
      { path, exists: true },
      { path: other, name: 'other', exists: false },
    ]);
    await desk.ok('record.forget', { path });
    expect((await desk.ok('record.recent', {})).files).toHaveLength(1);
    expect(existsSync(path)).toBe(true);
  });
});

describe('a copy', () => {
  beforeEach(async () => {
    await desk.ok('record.create', { path });
    noteHere(4);
  });

  it('is complete and never written over another file', async () => {
    const asked = join(desk.folder, 'copy.ppg');
    writeFileSync(asked, 'here first');

    const copy = await desk.ok('record.saveCopy', { path: asked });

    expect(copy).toMatchObject({
      path: join(desk.folder, 'copy (2).ppg'),
      sha256: fingerprint(copy.path),
    });
    expect(readFileSync(asked, 'utf8')).toBe('here first');
    await desk.ok('record.open', { path: copy.path });
    expect(await count()).toBe(5);
  });

  it('can have a passphrase of its own', async () => {
    const copy = await desk.ok('record.saveCopy', {
      path: join(desk.folder, 'copy.ppg'),
      passphrase,
    });

    expect(await notOpened('record.open', { path: copy.path })).toMatchObject({
      problem: 'needs a passphrase',
    });
    expect(await desk.ok('record.open', { path: copy.path, passphrase })).toMatchObject({
      outcome: 'opened',
    });
    expect(await count()).toBe(5);
  });
});

describe('restoring', () => {
  it('puts a backup back and keeps what was there', async () => {
    await desk.ok('record.create', { path });
    const { backup } = await desk.ok('record.backupNow', {});
    noteHere(3);

    const restored = await desk.ok('record.restore', { backupPath: backup.path });

    if (restored.outcome !== 'opened') throw new Error(restored.message);
    expect((await desk.ok('trail.list', {})).entries.map(({ operation }) => operation)).toEqual([
      'record.restore',
      'record.create',
    ]);
    expect(await desk.ok('record.restore', { backupPath: restored.kept ?? '' })).toMatchObject({
      outcome: 'opened',
    });
    expect(await count()).toBe(1 + 3 + 1);
  });

  it('of a damaged record leaves the damaged file aside, byte for byte', async () => {
    await desk.ok('record.create', { path });
    noteHere(40);
    await desk.ok('record.backupNow', {});
    await desk.ok('record.close', {});
    damage(path);
    const before = fingerprint(path);

    const { backups } = await notOpened('record.open', { path });
    const restored = await desk.ok('record.restore', { path, backupPath: backups[0]?.path ?? '' });

    if (restored.outcome !== 'opened') throw new Error(restored.message);
    expect(fingerprint(restored.kept ?? '')).toBe(before);
    expect(await count()).toBe(42);
  });

  it('lets no journal of the former file into the restored one', async () => {
    await desk.ok('record.create', { path });
    const { backup } = await desk.ok('record.backupNow', {});
    await desk.ok('record.close', {});
    rmSync(path);
    writeFileSync(`${path}-journal`, Buffer.alloc(600, 7));

    await desk.ok('record.restore', { path, backupPath: backup.path });

    expect(existsSync(`${path}-journal`)).toBe(false);
    expect(await count()).toBe(2);
  });

  it('refuses a backup whose bytes have changed, and touches nothing', async () => {
    await desk.ok('record.create', { path });
    noteHere(40);
    const { backup } = await desk.ok('record.backupNow', {});
    // In unused or in used bytes: SQLite itself would not always notice.
    const bytes = readFileSync(backup.path);
    bytes[bytes.length - 9] = (bytes.at(-9) ?? 0) ^ 1;
    writeFileSync(backup.path, bytes);

    expect(await desk.ok('record.testRestore', { backupPath: backup.path })).toMatchObject({
      restorable: false,
    });
    const answer = await desk.dispatch('record.restore', { backupPath: backup.path });

    expect(answer).toMatchObject({ ok: false, error: { code: 'REFUSED' } });
    expect(await count()).toBe(41);
  });

  it.each([
    ['text', 'not a backup'],
    ['nothing', ''],
  ])('refuses a file with %s in it', async (_what, content) => {
    await desk.ok('record.create', { path });
    const backupPath = join(desk.folder, 'wrong.ppg-backup');
    writeFileSync(backupPath, content);

    expect(await notOpened('record.restore', { backupPath })).toMatchObject({ path: backupPath });
    expect(await count()).toBe(1);
  });

  it('tries a backup out without leaving anything behind', async () => {
    await desk.ok('record.create', { path });
    const { backup } = await desk.ok('record.backupNow', {});

    const trial = await desk.ok('record.testRestore', { backupPath: backup.path });

    expect(trial).toMatchObject({ restorable: true });
    expect(trial.tables).toContainEqual({ table: 'trail_entry', rows: 1 });
    expect((await desk.ok('record.backups', {})).backups).toHaveLength(1);
  });

  it('finds the backups of a record that was moved', async () => {
    await desk.ok('record.create', { path });
    await desk.ok('record.backupNow', {});
    await desk.ok('record.close', {});
    const moved = join(desk.folder, 'moved.ppg');
    renameSync(path, moved);

    await desk.ok('record.open', { path: moved });

    expect((await desk.ok('record.backups', {})).backups).toHaveLength(1);
    expect((await desk.ok('record.backups', { path })).backups).toHaveLength(1);
  });
});

describe('a passphrase', () => {
  // Some twenty keys are derived here, each slow by design.
  it(
    'is set, changed and taken off, with a backup before each, and nothing is lost',
    { timeout: 60_000 },
    async () => {
      await desk.ok('record.create', { path });
      noteHere(3);

      await desk.ok('record.setPassphrase', { newPassphrase: passphrase });
      expect(readFileSync(path).includes('SQLite format 3')).toBe(false);
      await desk.ok('record.changePassphrase', { passphrase, newPassphrase: 'another passphrase' });
      const { record } = await desk.ok('record.status', {});
      await desk.ok('record.close', {});
      const withOld = await notOpened('record.open', { path, passphrase });
      await desk.ok('record.open', { path, passphrase: 'another passphrase' });
      await desk.ok('record.removePassphrase', { passphrase: 'another passphrase' });

      expect(record?.warnings).toEqual([expect.stringContaining('1 backup was made before')]);
      expect(withOld.problem).toBe('wrong passphrase');
      expect(readFileSync(path).includes('SQLite format 3')).toBe(true);
      expect(await count()).toBe(1 + 3 + 3);
      const { backups } = await desk.ok('record.backups', {});
      expect(backups.filter(({ reason }) => reason === 'before a passphrase change')).toHaveLength(
        3,
      );
    },
  );

  it('is not changed by who does not know it', async () => {
    await desk.ok('record.create', { path, passphrase });
    const before = fingerprint(path);

    const answer = await desk.dispatch('record.removePassphrase', { passphrase: 'guess' });

    expect(answer).toMatchObject({ ok: false, error: { code: 'WRONG_PASSPHRASE' } });
    expect(fingerprint(path)).toBe(before);
  });

  it('has 8 characters or more', async () => {
    expect(await desk.dispatch('record.create', { path, passphrase: 'short' })).toMatchObject({
      error: { fields: { passphrase: 'Enter a passphrase of 8 characters or more' } },
    });
  });
});

describe('what is left of a damaged record', () => {
  beforeEach(async () => {
    await desk.ok('record.create', { path });
    noteHere(300);
    await desk.ok('record.close', {});
  });

  it('is listed and saved as a record that opens, and the damaged file is not touched', async () => {
    // One page in the middle of the trail, found by what stands in it.
    const bytes = readFileSync(path);
    const page = Math.floor(bytes.indexOf('"text":"noted"', Math.floor(bytes.length / 2)) / 4096);
    bytes.fill(0xa5, page * 4096, page * 4096 + 600);
    writeFileSync(path, bytes);
    const before = fingerprint(path);
    expect(await notOpened('record.open', { path })).toMatchObject({ problem: 'damaged' });

    const left = await desk.ok('record.openDamaged', {
      path,
      saveTo: join(desk.folder, 'left.ppg'),
    });

    const broken = left.tables.filter(({ complete }) => !complete);
    expect(broken).toHaveLength(1);
    expect(broken[0]?.rows).toBeGreaterThan(200);
    expect(left.message).toContain('could be read only in part');
    expect(fingerprint(path)).toBe(before);
    expect(fingerprint(left.copy)).toBe(before);
    expect(await desk.ok('record.open', { path: left.saved?.path ?? '' })).toMatchObject({
      outcome: 'opened',
    });
  });

  it('is said to be nothing when the beginning is gone', async () => {
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 0, 4096);
    writeFileSync(path, bytes);

    const left = await desk.ok('record.openDamaged', { path });

    expect(left).toMatchObject({
      tables: [],
      saved: null,
      message: expect.stringContaining('Nothing of') as string,
    });
  });

  it('is all of it when nothing is damaged', async () => {
    copyFileSync(path, `${path}.copy`);

    const left = await desk.ok('record.openDamaged', { path: `${path}.copy` });

    expect(left.tables.every(({ complete }) => complete)).toBe(true);
    expect(left.tables).toContainEqual({ table: 'trail_entry', rows: 301, complete: true });
  });
});
