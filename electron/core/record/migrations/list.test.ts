import { expect, it } from 'vitest';
import { temporaryPlace } from '../../../../tests/fixtures/temporary-place.ts';
import { sha256 } from '../migrate.ts';
import { connect } from '../open.ts';
import { migrations } from './list.ts';
import { released } from './released.ts';

it('rises from step to step', () => {
  const versions = migrations.map(({ version }) => version);

  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});

it('holds every released step unchanged', () => {
  const now = Object.fromEntries(migrations.map(({ version, sql }) => [version, sha256(sql)]));

  expect(now).toMatchObject(released);
});

it('makes the schema that is written down', async () => {
  const place = temporaryPlace();
  place.makeRecord(0);
  const connection = connect(place.recordPath, { readOnly: true });

  const schema = connection.db
    .all<{ sql: string }>(
      `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
       ORDER BY type = 'table' DESC, type, name`,
    )
    .map(({ sql }) => `${sql};\n`)
    .join('\n');

  connection.close();
  place.close();
  await expect(schema).toMatchFileSnapshot('../schema.sql');
});

it('makes STRICT tables only, whose references do not delete', () => {
  const all = migrations.map(({ sql }) => sql).join('\n');
  const tables = all.match(/CREATE TABLE/g) ?? [];
  const strict = all.match(/\)\s*STRICT/g) ?? [];

  expect(strict).toHaveLength(tables.length);
  expect(all).not.toMatch(/ON DELETE (CASCADE|SET)/i);
});
