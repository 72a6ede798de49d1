import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPlainFile } from '../record/open.ts';
import { UserError } from '../rpc/user-error.ts';
import type { OpenMonitoring } from './open-monitoring.ts';
import { selectAnswers, selectOwnAnswers, selectPersonKey } from './queries.ts';
import { createSealedFile, openSealedFile } from './sealed-file.ts';
import { recordForm } from './service.ts';

const cost = { cost: 2 ** 10, blockSize: 8, parallel: 1 };
const passphrase = 'four ordinary words here';
const code = '0000-0000-0000-0000-0000-0000-0000-0000';
const pairing = 'a'.repeat(32);

let folder: string;
let path: string;
let open: OpenMonitoring | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ppg-sealed-'));
  path = join(folder, 'sample.ppg-monitoring');
});

afterEach(() => {
  open?.close();
  open = undefined;
  rmSync(folder, { recursive: true, force: true });
});

async function create(): Promise<OpenMonitoring> {
  const secrets = { passphrase, 'recovery code': code };
  open = await createSealedFile({ path, pairing, secrets, cost });
  return open;
}

async function reopen(secret = passphrase, changes: object = {}): Promise<OpenMonitoring> {
  open?.close();
  open = undefined;
  open = await openSealedFile({
    path,
    isOurs: (found) => found === pairing,
    kind: 'passphrase',
    secret,
    readOnly: false,
    cost,
    ...changes,
  });
  return open;
}

function recordSample(monitoring: OpenMonitoring, memberId = 7): void {
  monitoring.transaction((db) =>
    recordForm(db, {
      memberId,
      answers: {
        age: { state: 'answered', dateOfBirth: '1954-03-31' },
        sex: { state: 'answered', category: 'female' },
        'ethnic-group': { state: 'answered', category: 'any-other', detail: 'Sample background' },
      },
      answeredOn: '2026-11-20',
      recordedOn: '2026-11-21',
    }),
  );
}

async function refusalOf(attempt: () => Promise<unknown>): Promise<UserError> {
  const error: unknown = await attempt().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

async function refusedUnchanged(attempt: () => Promise<unknown>): Promise<UserError> {
  const before = readFileSync(path);
  const { mtimeMs } = statSync(path);
  const refusal = await refusalOf(attempt);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
  expect(readdirSync(folder)).toHaveLength(1);
  return refusal;
}

describe('what is kept', () => {
  it('gives back after opening what was recorded before closing', async () => {
    recordSample(await create());

    const { db } = await reopen();

    expect(selectAnswers(db, [7])).toHaveLength(3);
    expect(selectOwnAnswers(db, selectPersonKey(db, 7)?.id ?? '')).toContainEqual({
      characteristic: 'ethnic-group',
      state: 'answered',
      category: 'any-other',
      dateOfBirth: null,
      detail: 'Sample background',
    });
  });

  it('opens with the recovery code too', async () => {
    recordSample(await create());

    const { db } = await reopen(code, { kind: 'recovery code' });

    expect(selectAnswers(db, [7])).toHaveLength(3);
  });

  it('opens with a passphrase typed with composed or with separate accents', async () => {
    const secrets = { passphrase: 'caf\u00e9 caf\u00e9 caf\u00e9', 'recovery code': code };
    open = await createSealedFile({ path, pairing, secrets, cost });

    await expect(reopen('cafe\u0301 cafe\u0301 cafe\u0301')).resolves.toBeDefined();
  });

  it('opens only with the new passphrase after a change, and the code stays', async () => {
    const monitoring = await create();
    recordSample(monitoring);
    await monitoring.replaceSecret('passphrase', 'another good passphrase');

    expect((await refusalOf(() => reopen())).failure.code).toBe('WRONG_PASSPHRASE');
    expect(selectAnswers((await reopen('another good passphrase')).db, [7])).toHaveLength(3);
    await expect(reopen(code, { kind: 'recovery code' })).resolves.toBeDefined();
  });

  it('has no answer, table or column name in the bytes of the file', async () => {
    recordSample(await create());

    const bytes = readFileSync(path).toString('latin1');

    for (const secret of [
      'female',
      'any-other',
      'Sample background',
      '1954',
      'person_key',
      'ethnic-group',
      'date_of_birth',
      'member_id',
      passphrase,
      code,
    ]) {
      expect(bytes).not.toContain(secret);
    }
  });

  it('shows a plain SQLite program key slots and one blob, nothing else', async () => {
    recordSample(await create());

    const file = openPlainFile(path);
    const tables = file.db.all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table'",
    );
    const kinds = file.db.all<{ type: string }>('SELECT typeof(sealed) AS type FROM vault');
    file.close();

    expect(tables.map(({ name }) => name).sort()).toEqual(['key_slot', 'vault']);
    expect(kinds).toEqual([{ type: 'blob' }]);
  });

  it('leaves nothing beside the file', async () => {
    recordSample(await create());

    expect(readdirSync(folder)).toEqual(['sample.ppg-monitoring']);
  });

  it('leaves no trace of answers that were deleted in the opened content', async () => {
    const monitoring = await create();
    recordSample(monitoring);
    const before = readFileSync(path);
    monitoring.transaction((db) => {
      db.run('DELETE FROM answer');
      db.run('DELETE FROM form');
    });

    expect(readFileSync(path).equals(before)).toBe(false);
    expect(selectAnswers((await reopen()).db, [7])).toEqual([]);
  });
});

describe('what is refused, and left as it is', () => {
  it('a wrong passphrase', async () => {
    await create();

    const refusal = await refusedUnchanged(() => reopen('not the right passphrase'));

    expect(refusal.failure.code).toBe('WRONG_PASSPHRASE');
  });

  it('a file of another record', async () => {
    await create();

    const refusal = await refusedUnchanged(() => reopen(passphrase, { isOurs: () => false }));

    expect(refusal.message).toContain('another record');
  });

  it.each([
    ['a text file', Buffer.from('name,email\nAlex Sample,alex@example.org\n')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
  ])('%s in its place', async (_what, bytes) => {
    writeFileSync(path, bytes);

    const refusal = await refusedUnchanged(() => reopen());

    expect(refusal.message).toContain('another program');
  });

  it('a SQLite file of another program', async () => {
    const file = openPlainFile(path, { create: true });
    file.script('CREATE TABLE something (x TEXT) STRICT');
    file.close();

    const refusal = await refusedUnchanged(() => reopen());

    expect(refusal.message).toContain('another program');
  });

  it('an empty file', async () => {
    writeFileSync(path, '');

    expect((await refusedUnchanged(() => reopen())).message).toContain('is damaged');
  });

  it('a file made by a newer version', async () => {
    await create();
    const file = openPlainFile(path);
    file.script('PRAGMA user_version = 20');
    file.close();

    expect((await refusedUnchanged(() => reopen())).message).toContain('newer version');
  });

  it('a truncated file, at any length', async () => {
    recordSample(await create());
    const whole = readFileSync(path);

    for (const length of [50, 100, 4096, whole.length - 4096, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, length));
      const refusal = await refusedUnchanged(() => reopen());
      expect(refusal.message).toContain('is damaged');
    }
  });

  it('a changed byte in the vault or in a key slot, and never as a wrong passphrase', async () => {
    recordSample(await create());
    const whole = readFileSync(path);
    const file = openPlainFile(path);
    const parts = file.db.all<{ bytes: Uint8Array }>(
      `SELECT sealed AS bytes FROM vault UNION ALL SELECT nonce FROM vault
       UNION ALL SELECT wrapped FROM key_slot UNION ALL SELECT salt FROM key_slot`,
    );
    file.close();

    for (const { bytes } of parts) {
      const changed = Buffer.from(whole);
      const start = Buffer.from(bytes.subarray(0, 12));
      const place = changed.indexOf(start) + 5;
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);
      writeFileSync(path, changed);
      expect((await refusedUnchanged(() => reopen())).message).toContain('is damaged');
    }
  });

  it('a vault of an older generation under a newer number', async () => {
    recordSample(await create());
    const file = openPlainFile(path);
    file.transaction((db) => db.run('UPDATE vault SET generation = generation + 1'));
    file.close();

    expect((await refusedUnchanged(() => reopen())).message).toContain('is damaged');
  });

  it('a second monitoring file over the first', async () => {
    await create();

    expect((await refusedUnchanged(() => create())).message).toContain('already');
  });
});

describe('a change that does not reach the disk', () => {
  it('is undone, and what was sealed before is still there', async () => {
    const monitoring = await create();
    recordSample(monitoring, 7);
    const before = readFileSync(path);
    writeFileSync(path, 'overwritten by something else');

    expect(() => recordSample(monitoring, 8)).toThrow(UserError);

    expect(selectAnswers(monitoring.db, [7])).toHaveLength(3);
    expect(selectAnswers(monitoring.db, [8])).toEqual([]);
    writeFileSync(path, before);
    recordSample(monitoring, 8);
    expect(selectAnswers((await reopen()).db, [7, 8])).toHaveLength(6);
  });

  it('is undone when the work itself fails half-way', async () => {
    const monitoring = await create();
    recordSample(monitoring);
    const before = readFileSync(path);

    expect(() =>
      monitoring.transaction((db) => {
        db.run('DELETE FROM answer');
        throw new Error('half-way');
      }),
    ).toThrow('half-way');

    expect(selectAnswers(monitoring.db, [7])).toHaveLength(3);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('is refused when another copy of the application has saved in between', async () => {
    const first = await create();
    recordSample(first, 7);
    const second = await openSealedFile({
      path,
      isOurs: () => true,
      kind: 'passphrase',
      secret: passphrase,
      readOnly: false,
      cost,
    });
    recordSample(second, 8);
    second.close();

    expect(() => recordSample(first, 9)).toThrow(/another copy/);

    expect(selectAnswers((await reopen()).db, [7, 8, 9])).toHaveLength(6);
  });

  it('is refused when the file is open for reading only', async () => {
    recordSample(await create());

    const monitoring = await reopen(passphrase, { readOnly: true });

    expect(() => recordSample(monitoring, 8)).toThrow(/reading only/);
    await expect(monitoring.replaceSecret('passphrase', 'x')).rejects.toThrow(/reading only/);
    expect(selectAnswers(monitoring.db, [7])).toHaveLength(3);
  });

  it('keeps every acknowledged answer when a copy of the file is taken at any moment', async () => {
    const monitoring = await create();
    for (let memberId = 1; memberId <= 5; memberId += 1) {
      recordSample(monitoring, memberId);
      const copy = join(folder, 'copy');
      writeFileSync(copy, readFileSync(path));
      const { db, close } = await openSealedFile({
        path: copy,
        isOurs: () => true,
        kind: 'passphrase',
        secret: passphrase,
        readOnly: true,
        cost,
      });
      expect(selectAnswers(db, [1, 2, 3, 4, 5])).toHaveLength(3 * memberId);
      close();
    }
  });
});
