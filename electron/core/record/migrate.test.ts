import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporaryPlace } from '../../../tests/fixtures/temporary-place.ts';
import type { Connection } from './database.ts';
import { migrate, pendingMigrations, schemaVersion, UnknownSchemaError } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';
import { connect } from './open.ts';
import { countRows } from './queries.ts';

const history = `CREATE TABLE schema_history (version INTEGER PRIMARY KEY, name TEXT, sha256 TEXT, applied_at_ms INTEGER, app_version TEXT) STRICT;`;

const first: Migration = {
  version: 10,
  name: 'first',
  sql: `${history}
CREATE TABLE parent (id INTEGER PRIMARY KEY, name TEXT) STRICT;
CREATE TABLE child (id INTEGER PRIMARY KEY, parent INTEGER NOT NULL REFERENCES parent (id) ON DELETE CASCADE) STRICT;
INSERT INTO parent VALUES (1, 'one'), (2, 'two');
INSERT INTO child VALUES (1, 1), (2, 1), (3, 2);`,
};

/** Rebuilding a parent: with foreign keys on, every child would silently go with the old table. */
const rebuild: Migration = {
  version: 20,
  name: 'rebuild',
  sql: `CREATE TABLE parent_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
INSERT INTO parent_new SELECT id, name FROM parent;
DROP TABLE parent;
ALTER TABLE parent_new RENAME TO parent;`,
};

const options = { nowMs: 1, appVersion: '0.0.1' };
let place: ReturnType<typeof temporaryPlace>;
let connection: Connection;

beforeEach(() => {
  place = temporaryPlace();
  connection = connect(join(place.folder, 'some.db'), { create: true });
  migrate(connection, options, [first]);
});
afterEach(() => {
  connection.close();
  place.close();
});

const state = () => ({
  version: schemaVersion(connection),
  counts: countRows(connection.db),
  schema: connection.db.all('SELECT sql FROM sqlite_schema ORDER BY name'),
  foreignKeys: connection.pragma('foreign_keys'),
});

it('keeps the children of a parent that is rebuilt', () => {
  migrate(connection, options, [first, rebuild]);

  expect(countRows(connection.db)).toContainEqual({ table: 'child', rows: 3 });
  expect(schemaVersion(connection)).toBe(20);
  expect(connection.pragma('foreign_keys')).toBe(1);
});

it.each([
  [
    'fails half-way',
    `CREATE TABLE other (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1);`,
    'no such table',
  ],
  ['breaks a reference', `DELETE FROM parent WHERE id = 2;`, 'broken references: child -> parent'],
  [
    'loses rows of a table that it does not name',
    `DELETE FROM child WHERE id = 3;`,
    'child had 3 rows and has 2',
  ],
  ['loses a whole table', `DROP TABLE child;`, 'child had 3 rows'],
])('changes nothing when a step %s', (_what, sql, message) => {
  const before = state();

  expect(() => migrate(connection, options, [first, { version: 20, name: 'bad', sql }])).toThrow(
    message,
  );

  expect(state()).toEqual(before);
});

it('undoes the good step before a bad one', () => {
  const before = state();
  const bad = { version: 30, name: 'bad', sql: 'INSERT INTO nowhere VALUES (1)' };

  expect(() => migrate(connection, options, [first, rebuild, bad])).toThrow('no such table');

  expect(state()).toEqual(before);
});

it('lets a step change the rows of a table that it names', () => {
  const tidy = { version: 20, name: 'tidy', sql: 'DELETE FROM child', touches: ['child'] };

  migrate(connection, options, [first, tidy]);

  expect(countRows(connection.db)).toContainEqual({ table: 'child', rows: 0 });
});

it('refuses a file of a newer schema', () => {
  migrate(connection, options, [first, rebuild]);

  expect(() => pendingMigrations(connection, [first])).toThrow(UnknownSchemaError);
});

it('refuses a file whose migration was another under the same number', () => {
  const edited = { ...first, sql: `${first.sql}\n-- edited` };

  expect(() => pendingMigrations(connection, [edited, rebuild])).toThrow('10 first');
});
