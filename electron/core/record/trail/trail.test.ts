import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { erasureOperation } from '../../../../shared/trail/erasure.ts';
import { note } from '../../../../tests/fixtures/temporary-place.ts';
import {
  temporaryOffice,
  type TemporaryOffice,
} from '../../../../tests/fixtures/temporary-office.ts';
import { connect } from '../open.ts';
import { appendTrail } from './append.ts';
import { eraseFromTrail } from './erase.ts';

let desk: TemporaryOffice;
beforeEach(() => {
  desk = temporaryOffice();
  note(desk.office.requireRecord(), 5, 'Quetzalcoatl');
});
afterEach(() => desk.close());

const verify = (expected?: { count: number; hash: string }) =>
  desk.ok('trail.verify', expected ? { expected } : {});

/** What somebody with a database tool can do: take the triggers away, then change what they like. */
function tamper(sql: string): void {
  const other = connect(desk.office.requireRecord().path);
  const triggers = other.db.all<{ name: string }>(
    `SELECT name FROM sqlite_schema WHERE type = 'trigger'`,
  );
  other.setPragma('foreign_keys', 0);
  for (const { name } of triggers) other.execute(`DROP TRIGGER "${name}"`);
  other.execute(sql);
  other.close();
}

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

it('can be recomputed by anyone from the written rule', () => {
  const { db } = desk.office.requireRecord();
  const rows = db.all<Record<string, string | number | null>>(
    `SELECT * FROM trail_entry JOIN trail_payload USING (sequence) ORDER BY sequence`,
  );

  let previous = '0'.repeat(64);
  for (const row of rows) {
    const digest = sha256(`${row['salt']}${row['body']}`);
    const entry = [
      'ppg-trail-1',
      row['sequence'],
      row['at_ms'],
      sha256(`${row['name_salt']}${row['name']}`),
      row['role'],
      row['operation'],
      row['subject'],
      row['version'],
      digest,
      previous,
    ];
    previous = sha256(JSON.stringify(entry));
    expect(row['hash']).toBe(previous);
  }
  expect(rows).toHaveLength(5);
});

it('is intact, and says what that does not show', async () => {
  const answer = await verify();

  expect(answer).toMatchObject({ intact: true, count: 5, erased: 0, problems: [] });
  expect(answer.message).toContain('All 5 entries of the trail fit together');
  expect(answer.message).toContain('compare it with the footer');
});

it('is said to be empty in a new record', async () => {
  const empty = temporaryOffice();

  expect((await empty.ok('trail.verify', {})).message).toContain('The trail is empty.');
  empty.close();
});

it.each([
  [`UPDATE trail_entry SET name = 'Somebody Else' WHERE sequence = 3`, 'Entry 3 was changed'],
  [
    `UPDATE trail_payload SET body = '{"after":null,"before":null}' WHERE sequence = 2`,
    'What entry 2 recorded was changed',
  ],
  [`DELETE FROM trail_payload WHERE sequence = 4`, 'What entry 4 recorded is missing'],
  [
    `DELETE FROM trail_payload WHERE sequence = 3; DELETE FROM trail_entry WHERE sequence = 3`,
    'Entries are missing before entry 4',
  ],
])('shows what %s did', async (sql, message) => {
  tamper(sql);

  const answer = await verify();

  expect(answer.intact).toBe(false);
  expect(answer.problems[0]?.message).toContain(message);
  expect(answer.message).toContain(message);
});

it.each([
  `UPDATE trail_entry SET name = 'x'`,
  `DELETE FROM trail_entry`,
  `DELETE FROM trail_payload`,
  `UPDATE trail_payload SET body = 'x' WHERE sequence = 1`,
  `INSERT OR REPLACE INTO trail_payload (sequence, salt, body) VALUES (1, 'x', 'y')`,
  `INSERT OR REPLACE INTO trail_entry SELECT 6, 1, 'x', 'x', 'x', 'x', 'x', 1, digest, previous, hash FROM trail_entry WHERE sequence = 1`,
  `INSERT OR REPLACE INTO trail_entry SELECT 1, 1, 'x', 'x', 'x', 'x', 'x', 1, digest, previous, previous FROM trail_entry WHERE sequence = 2`,
  `INSERT INTO trail_entry SELECT 9, 1, 'x', 'x', 'x', 'x', 'x', 1, digest, previous, previous FROM trail_entry WHERE sequence = 1`,
])('refuses to %s', (sql) => {
  const record = desk.office.requireRecord();

  expect(() => record.transaction((db) => db.run(sql))).toThrow(/append-only|only be erased/);
});

describe('an earlier head', () => {
  it('is found again after more was recorded, also by the first letters that a footer prints', async () => {
    const printed = await desk.ok('trail.head', {});
    note(desk.office.requireRecord(), 2);

    expect(await verify(printed)).toMatchObject({ intact: true, count: 7 });
    expect(await verify({ ...printed, hash: printed.hash.slice(0, 12) })).toMatchObject({
      intact: true,
    });
  });

  it('shows a cut tail', async () => {
    const printed = await desk.ok('trail.head', {});
    tamper(
      `DELETE FROM trail_payload WHERE sequence = 5; DELETE FROM trail_entry WHERE sequence = 5`,
    );

    const answer = await verify(printed);

    expect(answer.intact).toBe(false);
    expect(answer.message).toContain('The trail has 4 entries, but 5 were printed earlier');
    expect((await verify()).intact).toBe(true);
  });

  it('shows a rebuilt trail', async () => {
    const printed = await desk.ok('trail.head', {});

    expect(await verify({ ...printed, hash: 'f'.repeat(64) })).toMatchObject({
      intact: false,
      message: expect.stringContaining('its trail was rebuilt') as string,
    });
  });
});

const person = { name: 'Sample Manager', role: 'practice manager' } as const;

function erase(sequences: readonly number[] = [1, 2, 3, 4, 5], reason = 'asked for by the person') {
  desk.office.requireRecord().transaction((db) => {
    const after = eraseFromTrail(db, sequences, { atMs: 1000, reason });
    const change = { subject: 'member 12', after };
    appendTrail(db, { operation: erasureOperation, atMs: 1000, person, change });
  });
}

describe('erasing', () => {
  it('takes the content and leaves a chain that says so', async () => {
    erase();

    expect(await verify()).toMatchObject({
      intact: true,
      erased: 5,
      message: expect.stringContaining('The content of 5 entries was erased') as string,
    });
    const { entries } = await desk.ok('trail.list', { subject: 'record', limit: 1 });
    expect(entries).toMatchObject([
      { sequence: 5, after: null, erased: { atMs: 1000, reason: 'asked for by the person' } },
    ]);
  });

  it('leaves nothing of the content in the file', () => {
    const { path } = desk.office.requireRecord();
    erase();
    desk.office.close();

    expect(readFileSync(path).includes('Quetzalcoatl')).toBe(false);
  });

  it('says in its own entry which entries, and none of their words', async () => {
    erase([4, 2, 2]);

    const [entry] = (await desk.ok('trail.list', { limit: 1 })).entries;
    expect(entry).toMatchObject({
      after: { erasedEntries: [2, 4] },
      changes: [{ field: 'erased entries', is: '2, 4' }],
    });
    expect(JSON.stringify(entry)).not.toContain('asked for');
  });
});

const empty = (where: string) =>
  `UPDATE trail_payload SET salt = NULL, body = NULL, erased_at_ms = 1000, erased_reason = 'asked for by the person' WHERE ${where}`;

describe('a forged erasure', () => {
  it('that the triggers let through is told, for want of an entry that names it', async () => {
    erase([1, 2]);
    const record = desk.office.requireRecord();
    record.transaction((db) => db.run(empty('sequence = 4')));

    const answer = await verify();

    expect(answer).toMatchObject({ intact: false, erased: 3, problems: [{ sequence: 4 }] });
    expect(answer.message).toContain('What entry 4 recorded was erased, and no erasure');
  });

  it.each([
    ['of the erasure’s own entry', empty('sequence = 6'), 'What entry 1 recorded was erased'],
    [
      'with another reason',
      `UPDATE trail_payload SET erased_reason = 'a mistake' WHERE sequence = 2`,
      'What entry 2 recorded was erased, and no erasure',
    ],
    [
      'at another time',
      `UPDATE trail_payload SET erased_at_ms = 999 WHERE sequence = 1`,
      'What entry 1 recorded was erased, and no erasure',
    ],
    [
      'undone by filling the entry again',
      `UPDATE trail_payload SET salt = 'x', body = 'y', erased_at_ms = NULL, erased_reason = NULL WHERE sequence = 2`,
      'What entry 2 recorded was changed',
    ],
  ])('%s is told', async (_name, sql, message) => {
    erase([1, 2]);
    tamper(sql);

    const answer = await verify();

    expect(answer.intact).toBe(false);
    expect(answer.message).toContain(message);
  });

  it('is not seen in what an erasure named of an entry that was changed', async () => {
    erase([1, 2]);
    tamper(`UPDATE trail_entry SET role = 'chair' WHERE sequence = 1`);

    expect((await verify()).problems).toEqual([{ sequence: 1, message: 'Entry 1 was changed.' }]);
  });

  it('undone with the very words of before is told too', async () => {
    const { db } = desk.office.requireRecord();
    const was = db.get<{ salt: string; body: string }>(
      'SELECT salt, body FROM trail_payload WHERE sequence = 2',
    );
    erase([1, 2]);
    tamper(
      `UPDATE trail_payload SET salt = '${was?.salt}', body = '${was?.body}', erased_at_ms = NULL, erased_reason = NULL WHERE sequence = 2`,
    );

    expect((await verify()).message).toContain('Entry 6 erased what entry 2 recorded, but it is');
  });
});

it('is listed newest first, page by page, of one subject or of all', async () => {
  const newest = await desk.ok('trail.list', { limit: 2 });
  const next = await desk.ok('trail.list', { limit: 2, before: 4 });
  const none = await desk.ok('trail.list', { subject: 'member 12' });

  expect(newest.entries.map(({ sequence }) => sequence)).toEqual([5, 4]);
  expect(newest.entries[0]).toMatchObject({
    after: { text: 'Quetzalcoatl' },
    before: null,
    erased: null,
  });
  expect(next.entries.map(({ sequence }) => sequence)).toEqual([3, 2]);
  expect(none.entries).toEqual([]);
});

it('is listed by kind, with what was removed, and by no part of a word', async () => {
  const { id, version } = await desk.ok('meetings.add', { heldOn: '2026-11-10' });
  await desk.ok('meetings.remove', { id, version });
  const { id: other } = await desk.ok('meetings.add', { heldOn: '2026-12-10' });

  const { entries } = await desk.ok('trail.list', { kind: 'meeting' });
  const part = await desk.ok('trail.list', { kind: 'meet' });

  expect(entries.map(({ subject }) => subject)).toEqual([
    `meeting ${other}`,
    `meeting ${id}`,
    `meeting ${id}`,
  ]);
  expect(part.entries).toEqual([]);
});

it('checks a long trail in pieces and can be cancelled', async () => {
  note(desk.office.requireRecord(), 1100);
  const seen: number[] = [];
  const whole = await desk.dispatch(
    'trail.verify',
    {},
    { onProgress: ({ done }) => seen.push(done) },
  );
  const stop = new AbortController();
  const cancelled = await desk.dispatch(
    'trail.verify',
    {},
    { signal: stop.signal, onProgress: () => stop.abort() },
  );

  expect(whole).toMatchObject({ value: { intact: true, count: 1105 } });
  expect(seen).toEqual([500, 1000, 1105]);
  expect(cancelled).toMatchObject({ error: { code: 'CANCELLED' } });
});
