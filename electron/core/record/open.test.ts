import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';
import type { Connection, WritableDb } from './database.ts';
import { connect } from './open.ts';

let place: ReturnType<typeof temporaryPlace>;
let connection: Connection;
beforeEach(() => {
  place = temporaryPlace();
  connection = connect(join(place.folder, 'plain.db'), { create: true });
  connection.transaction('immediate', () =>
    connection.execute('CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT) STRICT'),
  );
});
afterEach(() => {
  connection.close();
  place.close();
});

const add = (db: WritableDb, name: string | null) =>
  db.run('INSERT INTO thing (name) VALUES (@name)', { name });

it.each([
  ['journal_mode', 'delete'],
  ['synchronous', 3],
  ['foreign_keys', 1],
  ['secure_delete', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['temp_store', 2],
])('opens every file with %s = %s', (name, value) => {
  expect(connection.pragma(name)).toBe(value);
});

it('refuses a setting that SQLite did not take', () => {
  connection.transaction('immediate', () => {
    expect(() => connection.setPragma('foreign_keys', 0)).toThrow('foreign_keys is 1');
  });
});

it.each([
  `INSERT INTO thing (name) VALUES ('x')`,
  `INSERT INTO thing (name) VALUES ('x') RETURNING id`,
  `UPDATE thing SET name = 'x'`,
  `DELETE FROM thing`,
  `DROP TABLE thing`,
  `PRAGMA user_version = 7`,
  `PRAGMA foreign_keys = OFF`,
  `BEGIN IMMEDIATE`,
  `VACUUM`,
])('gives no reader the means to %s', (sql) => {
  expect(() => connection.db.all(sql)).toThrow('given a writing statement');

  expect(connection.db.all('SELECT * FROM thing')).toEqual([]);
  expect(connection.pragma('foreign_keys')).toBe(1);
});

it('rolls a transaction back when its work throws', () => {
  expect(() =>
    connection.transaction('immediate', (db) => {
      add(db, 'half');
      throw new Error('stop');
    }),
  ).toThrow('stop');

  expect(connection.db.all('SELECT * FROM thing')).toEqual([]);
});

it('refuses a promise inside a transaction', () => {
  expect(() => connection.transaction('immediate', async () => {})).toThrow('promise');
});

it('refuses a writing handle that outlived its transaction', () => {
  const kept = connection.transaction('immediate', (db) => db);

  expect(() => add(kept, 'late')).toThrow('after its transaction');
});

it('refuses undefined, which SQLite would store as NULL', () => {
  // Types forbid it; a field that was left out comes so all the same.
  const missing = { name: undefined } as unknown as { name: null };

  expect(() => connection.transaction('immediate', (db) => add(db, missing.name))).toThrow(
    'parameter name is undefined',
  );
});

it('keeps working past the most statements that it remembers', () => {
  const many = Array.from({ length: 700 }, (_, number) => `SELECT ${number} AS number`);

  expect(many.map((sql) => connection.db.get(sql))).toEqual(many.map((_, number) => ({ number })));
});

it('tells a full disk with SQLite’s own code and leaves the file as it was', () => {
  connection.setPragma('max_page_count', Number(connection.pragma('page_count')));

  expect(() => connection.transaction('immediate', (db) => add(db, 'x'.repeat(1_000_000)))).toThrow(
    expect.objectContaining({ code: 'SQLITE_FULL' }) as Error,
  );
  expect(connection.db.all('SELECT * FROM thing')).toEqual([]);
});

it('does not make a file that is not there', () => {
  expect(() => connect(join(place.folder, 'none.db'))).toThrow('unable to open');
  expect(statSync(join(place.folder, 'none.db'), { throwIfNoEntry: false })).toBeUndefined();
});
