import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  TemporarySealedFile,
  code,
  passphrase,
  recordSample,
  refusalOf,
} from '../../../tests/fixtures/sealed-files.ts';
import { openPlainFile } from '../record/open.ts';
import { UserError } from '../rpc/user-error.ts';
import { selectAnswers, selectOwnAnswers, selectPersonKey } from './queries.ts';

let sealed: TemporarySealedFile;
beforeEach(() => {
  sealed = new TemporarySealedFile();
});
afterEach(() => sealed.remove());

describe('what is kept', () => {
  it('gives back after opening what was recorded before closing', async () => {
    recordSample(await sealed.create());

    const { db } = await sealed.reopen();

    expect(selectAnswers(db, [7])).toHaveLength(3);
    expect(selectOwnAnswers(db, selectPersonKey(db, 7)?.id ?? '')).toContainEqual(
      expect.objectContaining({
        characteristic: 'ethnic-group',
        state: 'answered',
        category: 'any-other',
        dateOfBirth: null,
        detail: 'Sample background',
      }),
    );
  });

  it('opens with the recovery code too', async () => {
    recordSample(await sealed.create());

    const { db } = await sealed.reopen({ secret: code, kind: 'recovery code' });

    expect(selectAnswers(db, [7])).toHaveLength(3);
  });

  it('opens with a passphrase typed with composed or with separate accents', async () => {
    await sealed.create('caf\u00e9 caf\u00e9 caf\u00e9');

    await expect(
      sealed.reopen({ secret: 'cafe\u0301 cafe\u0301 cafe\u0301' }),
    ).resolves.toBeDefined();
  });

  it('opens only with the new passphrase after a change, and the code stays', async () => {
    const monitoring = await sealed.create();
    recordSample(monitoring);
    await monitoring.replaceSecrets([{ kind: 'passphrase', secret: 'another good passphrase' }]);

    expect((await refusalOf(() => sealed.reopen())).failure.code).toBe('WRONG_PASSPHRASE');
    expect(
      selectAnswers((await sealed.reopen({ secret: 'another good passphrase' })).db, [7]),
    ).toHaveLength(3);
    await expect(sealed.reopen({ secret: code, kind: 'recovery code' })).resolves.toBeDefined();
  });

  it('has no answer, table or column name in the bytes of the file', async () => {
    recordSample(await sealed.create());

    const bytes = readFileSync(sealed.path).toString('latin1');

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
    recordSample(await sealed.create());

    const file = openPlainFile(sealed.path);
    const tables = file.db.all<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table'",
    );
    const kinds = file.db.all<{ type: string }>('SELECT typeof(sealed) AS type FROM vault');
    file.close();

    expect(tables.map(({ name }) => name).sort()).toEqual(['key_slot', 'vault']);
    expect(kinds).toEqual([{ type: 'blob' }]);
  });

  it('leaves nothing beside the file', async () => {
    recordSample(await sealed.create());

    expect(readdirSync(sealed.folder)).toEqual(['sample.ppg-monitoring']);
  });

  it('leaves no trace of answers that were deleted in the opened content', async () => {
    const monitoring = await sealed.create();
    recordSample(monitoring);
    const before = readFileSync(sealed.path);
    monitoring.transaction((db) => {
      db.run('DELETE FROM answer');
      db.run('DELETE FROM form');
    });

    expect(readFileSync(sealed.path).equals(before)).toBe(false);
    expect(selectAnswers((await sealed.reopen()).db, [7])).toEqual([]);
  });
});

describe('a change that does not reach the disk', () => {
  it('is undone, and what was sealed before is still there', async () => {
    const monitoring = await sealed.create();
    recordSample(monitoring, 7);
    const before = readFileSync(sealed.path);
    writeFileSync(sealed.path, 'overwritten by something else');

    expect(() => recordSample(monitoring, 8)).toThrow(UserError);

    expect(selectAnswers(monitoring.db, [7])).toHaveLength(3);
    expect(selectAnswers(monitoring.db, [8])).toEqual([]);
    writeFileSync(sealed.path, before);
    recordSample(monitoring, 8);
    expect(selectAnswers((await sealed.reopen()).db, [7, 8])).toHaveLength(6);
  });

  it('is undone when the work itself fails half-way', async () => {
    const monitoring = await sealed.create();
    recordSample(monitoring);
    const before = readFileSync(sealed.path);

    expect(() =>
      monitoring.transaction((db) => {
        db.run('DELETE FROM answer');
        throw new Error('half-way');
      }),
    ).toThrow('half-way');

    expect(selectAnswers(monitoring.db, [7])).toHaveLength(3);
    expect(readFileSync(sealed.path).equals(before)).toBe(true);
  });

  it('leaves the old passphrase when the file is locked while a new one is being made', async () => {
    const monitoring = await sealed.create();
    recordSample(monitoring);

    const change = monitoring.replaceSecrets([{ kind: 'passphrase', secret: 'never in use' }]);
    monitoring.close();

    await expect(change).rejects.toThrow(/locked in the meantime/);
    expect(selectAnswers((await sealed.reopen()).db, [7])).toHaveLength(3);
  });

  it('is refused when another copy of the application has saved in between', async () => {
    const first = await sealed.create();
    recordSample(first, 7);
    const second = await sealed.openAgain();
    recordSample(second, 8);
    second.close();

    expect(() => recordSample(first, 9)).toThrow(/another copy/);

    expect(selectAnswers((await sealed.reopen()).db, [7, 8, 9])).toHaveLength(6);
  });

  it('is refused when the file is open for reading only', async () => {
    recordSample(await sealed.create());

    const monitoring = await sealed.reopen({ readOnly: true });

    expect(() => recordSample(monitoring, 8)).toThrow(/reading only/);
    const secrets = [{ kind: 'passphrase', secret: 'x' }] as const;
    await expect(monitoring.replaceSecrets(secrets)).rejects.toThrow(/reading only/);
    expect(selectAnswers(monitoring.db, [7])).toHaveLength(3);
  });

  it('keeps every acknowledged answer when a copy of the file is taken at any moment', async () => {
    const monitoring = await sealed.create();
    for (let memberId = 1; memberId <= 5; memberId += 1) {
      recordSample(monitoring, memberId);
      const copy = join(sealed.folder, 'copy');
      writeFileSync(copy, readFileSync(sealed.path));
      const { db, close } = await sealed.openAgain({ path: copy, readOnly: true });
      expect(selectAnswers(db, [1, 2, 3, 4, 5])).toHaveLength(3 * memberId);
      close();
    }
  });
});
