import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TemporarySealedFile, recordSample } from '../../../tests/fixtures/sealed-files.ts';
import { openPlainFile } from '../record/open.ts';

let sealed: TemporarySealedFile;
beforeEach(() => {
  sealed = new TemporarySealedFile();
});
afterEach(() => sealed.remove());

describe('what is refused, and left as it is', () => {
  it('a wrong passphrase', async () => {
    await sealed.create();

    const refusal = await sealed.refusedUnchanged(() =>
      sealed.reopen({ secret: 'not the right passphrase' }),
    );

    expect(refusal.failure.code).toBe('WRONG_PASSPHRASE');
  });

  it('a file of another record', async () => {
    await sealed.create();

    const refusal = await sealed.refusedUnchanged(() => sealed.reopen({ isOurs: () => false }));

    expect(refusal.message).toContain('another record');
  });

  it.each([
    ['a text file', Buffer.from('name,email\nAlex Sample,alex@example.org\n')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0])],
  ])('%s in its place', async (_what, bytes) => {
    writeFileSync(sealed.path, bytes);

    const refusal = await sealed.refusedUnchanged(() => sealed.reopen());

    expect(refusal.message).toContain('another program');
  });

  it('a SQLite file of another program', async () => {
    const file = openPlainFile(sealed.path, { create: true });
    file.script('CREATE TABLE something (x TEXT) STRICT');
    file.close();

    const refusal = await sealed.refusedUnchanged(() => sealed.reopen());

    expect(refusal.message).toContain('another program');
  });

  it('an empty file', async () => {
    writeFileSync(sealed.path, '');

    expect((await sealed.refusedUnchanged(() => sealed.reopen())).message).toContain('is damaged');
  });

  it('a file made by a newer version', async () => {
    await sealed.create();
    const file = openPlainFile(sealed.path);
    file.script('PRAGMA user_version = 20');
    file.close();

    expect((await sealed.refusedUnchanged(() => sealed.reopen())).message).toContain(
      'newer version',
    );
  });

  it('a truncated file, at any length', async () => {
    recordSample(await sealed.create());
    const whole = readFileSync(sealed.path);

    for (const length of [50, 100, 4096, whole.length - 4096, whole.length - 1]) {
      writeFileSync(sealed.path, whole.subarray(0, length));
      const refusal = await sealed.refusedUnchanged(() => sealed.reopen());
      expect(refusal.message).toContain('is damaged');
    }
  });

  it('a changed byte in the vault or in a key slot, and never as a wrong passphrase', async () => {
    recordSample(await sealed.create());
    const whole = readFileSync(sealed.path);
    const file = openPlainFile(sealed.path);
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
      writeFileSync(sealed.path, changed);
      expect((await sealed.refusedUnchanged(() => sealed.reopen())).message).toContain(
        'is damaged',
      );
    }
  });

  it('a vault of an older generation under a newer number', async () => {
    recordSample(await sealed.create());
    const file = openPlainFile(sealed.path);
    file.transaction((db) => db.run('UPDATE vault SET generation = generation + 1'));
    file.close();

    expect((await sealed.refusedUnchanged(() => sealed.reopen())).message).toContain('is damaged');
  });

  it('a second monitoring file over the first', async () => {
    await sealed.create();

    expect((await sealed.refusedUnchanged(() => sealed.create())).message).toContain('already');
  });
});
