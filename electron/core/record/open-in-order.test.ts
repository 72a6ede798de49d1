import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  countEntries,
  fingerprint,
  note,
  temporaryPlace,
} from '../../../tests/fixtures/temporary-place.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/list.ts';
import { openInOrder } from './open-in-order.ts';
import type { OpenRecord } from './open-record.ts';
import { connect } from './open.ts';

let place: ReturnType<typeof temporaryPlace>;
beforeEach(() => {
  place = temporaryPlace();
});
afterEach(() => place.close());

async function opened(request = {}): Promise<OpenRecord> {
  const answer = await place.open(request);
  if (answer.outcome !== 'opened') throw new Error(`${answer.problem}: ${answer.message}`);
  return answer.record;
}

async function refused(request = {}) {
  const answer = await place.open(request);
  if (answer.outcome === 'opened') throw new Error('it was opened');
  return answer;
}

describe('a sound record', () => {
  it('opens with everything that was recorded', async () => {
    place.makeRecord(3);

    const record = await opened();

    expect(countEntries(record)).toBe(3);
    expect(record.readOnly).toBe(false);
    record.close();
  });

  it('leaves one file at rest and no lock', async () => {
    place.makeRecord(0);

    (await opened()).close();

    expect(place.files()).toEqual(['backups', 'group.ppg']);
  });

  it('is brought up to date after a backup', async () => {
    makeOlderRecord();

    const record = await opened();

    expect(record.schemaVersion).toBe(migrations.at(-1)?.version);
    expect(place.files().filter((name) => name.includes('before a migration'))).toHaveLength(2);
    record.close();
  });

  it('is not brought up to date when it is opened to read only', async () => {
    makeOlderRecord();
    const before = fingerprint(place.recordPath);

    expect(await refused({ mode: 'read only' })).toMatchObject({
      problem: 'older version, read only',
    });
    expect(fingerprint(place.recordPath)).toBe(before);
  });

  it('refuses to be written when it was opened to read only', async () => {
    place.makeRecord(1);

    const record = await opened({ mode: 'read only' });

    expect(() => note(record, 1)).toThrow('open to read only');
    expect(countEntries(record)).toBe(1);
    record.close();
  });

  it('is opened to read only where it cannot be written', async () => {
    place.makeRecord(1);

    const answer = await openInOrder(
      { path: place.recordPath },
      { ...place.around, mayWrite: () => false },
    );

    if (answer.outcome !== 'opened') throw new Error(answer.message);
    expect(answer.record.readOnlyReason).toBe('medium');
    expect(place.files()).not.toContain('group.ppg.lock');
    answer.record.close();
  });
});

describe('what is not a record', () => {
  it.each([
    ['a text file', 'Minutes of the meeting\r\nof 8 September', 'foreign', 'text file'],
    ['a UTF-16 text file', Buffer.from('\ufeffMinutes', 'utf16le'), 'foreign', 'text file'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      'foreign',
      'beginning is damaged',
    ],
    ['a Word document', Buffer.from('504b030414000600', 'hex'), 'foreign', 'beginning is damaged'],
    ['an empty file', '', 'empty', 'nothing in it'],
    [
      'the first 50 bytes of a database',
      `SQLite format 3\0${'x'.repeat(34)}`,
      'damaged',
      'damaged',
    ],
  ])('leaves %s exactly as it is', async (_what, content, problem, words) => {
    writeFileSync(place.recordPath, content);
    const before = fingerprint(place.recordPath);

    const answer = await refused();

    expect(answer).toMatchObject({ problem, message: expect.stringContaining(words) as string });
    expect(answer.message).toContain('Nothing was changed');
    expect(fingerprint(place.recordPath)).toBe(before);
    expect(place.files()).toEqual(['backups', 'group.ppg']);
  });

  it('leaves another program’s database exactly as it is', async () => {
    const other = connect(place.recordPath, { create: true });
    other.transaction('immediate', () => other.execute('CREATE TABLE theirs (x TEXT)'));
    other.close();
    const before = fingerprint(place.recordPath);

    expect(await refused()).toMatchObject({
      problem: 'foreign',
      message: expect.stringContaining('another program') as string,
    });
    expect(fingerprint(place.recordPath)).toBe(before);
  });

  it('leaves another program’s encrypted database exactly as it is, even with its passphrase', async () => {
    const other = connect(place.recordPath, { create: true, passphrase: 'theirs, not ours' });
    other.transaction('immediate', () => other.execute('CREATE TABLE theirs (x TEXT)'));
    other.close();
    const before = fingerprint(place.recordPath);

    expect(await refused({ passphrase: 'theirs, not ours' })).toMatchObject({ problem: 'foreign' });
    expect(fingerprint(place.recordPath)).toBe(before);
  });

  it('tells a folder and a missing file apart', async () => {
    expect(await refused()).toMatchObject({ problem: 'not found' });
    mkdirSync(place.recordPath);
    expect(await refused()).toMatchObject({ problem: 'not a file' });
  });
});

describe('a newer record', () => {
  it('is left exactly as it is', async () => {
    place.makeRecord(1);
    const connection = connect(place.recordPath);
    connection.setPragma('user_version', 9990);
    connection.close();
    const before = fingerprint(place.recordPath);

    const answer = await refused();

    expect(answer).toMatchObject({ problem: 'newer version', choices: ['choose another file'] });
    expect(fingerprint(place.recordPath)).toBe(before);
  });

  it('is recognised by a migration that differs under a known number', async () => {
    place.makeRecord(1);
    const connection = connect(place.recordPath);
    connection.transaction('immediate', (db) =>
      db.run(`UPDATE schema_history SET sha256 = 'other' WHERE version = 10`),
    );
    connection.close();

    expect(await refused()).toMatchObject({ problem: 'newer version' });
  });
});

describe('a damaged record', () => {
  it.each([512, 1000, 4096, 4097, 12_288, 40_000])(
    'cut off after %i bytes is left as it is',
    async (length) => {
      place.makeRecord(40);
      truncateSync(place.recordPath, length);
      const before = fingerprint(place.recordPath);

      const answer = await refused();

      expect(answer).toMatchObject({
        problem: 'damaged',
        choices: ['read what is left', 'choose another file'],
      });
      expect(fingerprint(place.recordPath)).toBe(before);
    },
  );

  it('with a flipped page is left as it is, and the newest backup is offered', async () => {
    const record = place.create();
    note(record, 40);
    record.backup('asked for');
    record.close();
    flip(place.recordPath, 4096 * 6, 600);
    const before = fingerprint(place.recordPath);

    const answer = await refused();

    expect(answer).toMatchObject({
      problem: 'damaged',
      choices: ['restore a backup', 'read what is left', 'choose another file'],
      message: expect.stringContaining(
        '21 November 2026 at 12:00, with 40 recorded changes',
      ) as string,
    });
    expect(answer.backups).toHaveLength(1);
    expect(fingerprint(place.recordPath)).toBe(before);
  });

  it('with an unrecognisable beginning is known by its backups', async () => {
    const record = place.create();
    note(record, 1);
    record.backup('asked for');
    record.close();
    flip(place.recordPath, 0, 100);

    expect(await refused()).toMatchObject({ problem: 'damaged' });
  });

  it('with a journal of a crash keeps a copy of both before SQLite touches them', async () => {
    place.makeRecord(40);
    flip(place.recordPath, 4096 * 6, 600);
    writeFileSync(`${place.recordPath}-journal`, Buffer.alloc(600, 7));
    const before = fingerprint(place.recordPath);

    expect(await refused()).toMatchObject({ problem: 'damaged' });

    const copy = place.files().find((name) => name.endsWith('.ppg') && name.includes('.damaged-'));
    expect(fingerprint(`${place.folder}/${copy}`)).toBe(before);
    expect(readFileSync(`${place.folder}/${copy}-journal`)).toEqual(Buffer.alloc(600, 7));
  });

  it('that is protected tells damage from a wrong passphrase as far as can be', async () => {
    place.makeRecord(40, 'a long passphrase');
    flip(place.recordPath, 4096 * 6 + 10, 1);

    expect(await refused({ passphrase: 'a long passphrase' })).toMatchObject({
      problem: 'damaged',
    });
  });
});

describe('a protected record', () => {
  it('asks for its passphrase, says when it is wrong, and opens with the right one', async () => {
    place.makeRecord(2, "Sam's café, 1948");
    const before = fingerprint(place.recordPath);

    expect(await refused()).toMatchObject({
      problem: 'needs a passphrase',
      choices: ['enter passphrase', 'choose another file'],
    });
    expect(await refused({ passphrase: 'sam' })).toMatchObject({ problem: 'wrong passphrase' });
    expect(fingerprint(place.recordPath)).toBe(before);
    // The same letters, with the accent as a character of its own.
    const record = await opened({ passphrase: "Sam's cafe\u0301, 1948" });
    expect(countEntries(record)).toBe(2);
    record.close();
  });

  it('holds nothing readable', () => {
    const record = place.create('a long passphrase');
    note(record, 3, 'Quetzalcoatl');
    record.close();

    expect(readFileSync(place.recordPath).includes('Quetzalcoatl')).toBe(false);
  });
});

it('opens a copy that another program padded at its end', async () => {
  place.makeRecord(2);
  appendFileSync(place.recordPath, Buffer.alloc(4096));

  const record = await opened();

  expect(countEntries(record)).toBe(2);
  record.close();
});

it('opens a plain copy of an open record', async () => {
  const record = place.create();
  note(record, 5);
  const copy = `${place.folder}/copy.ppg`;
  copyFileSync(place.recordPath, copy);

  const other = await opened({ path: copy });

  expect(countEntries(other)).toBe(5);
  other.close();
  record.close();
});

function flip(path: string, from: number, length: number): void {
  const bytes = readFileSync(path);
  for (let at = from; at < from + length; at += 1) bytes[at] = (bytes[at] ?? 0) ^ 0xa5;
  writeFileSync(path, bytes);
}

/** A record as the first version of the schema made it. */
function makeOlderRecord(): void {
  const older = connect(place.recordPath, { create: true });
  migrate(older, { nowMs: 1, appVersion: '0.0.1' }, migrations.slice(0, 1));
  older.close();
}
