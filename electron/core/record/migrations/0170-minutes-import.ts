import type { Migration } from './migration.ts';

/** Which meetings were made from an old file of minutes, with the file itself, kept once. */
export const minutesImport: Migration = {
  version: 170,
  name: 'minutes import',
  sql: `
CREATE TABLE minutes_import (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE RESTRICT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  bytes BLOB NOT NULL,
  imported_on TEXT NOT NULL
    CHECK (imported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  imported_by TEXT NOT NULL
) STRICT;
`,
};
