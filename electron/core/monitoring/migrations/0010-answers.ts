import type { Migration } from '../../record/migrations/migration.ts';

/**
 * The content of the vault. Answers stand under a random id; only `person_key`, which is in the
 * same sealed blob and nowhere else, says whose they are.
 */
export const answers: Migration = {
  version: 10,
  name: 'answers',
  sql: `
CREATE TABLE person_key (
  id TEXT PRIMARY KEY CHECK (length(id) = 32),
  member_id INTEGER NOT NULL UNIQUE,
  objected_on TEXT CHECK (objected_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  notice_in_writing INTEGER NOT NULL DEFAULT 0 CHECK (notice_in_writing IN (0, 1))
) STRICT;

CREATE TABLE form (
  person TEXT PRIMARY KEY REFERENCES person_key (id) ON DELETE RESTRICT,
  edition TEXT NOT NULL,
  answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  recorded_on TEXT NOT NULL CHECK (recorded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE answer (
  person TEXT NOT NULL REFERENCES person_key (id) ON DELETE RESTRICT,
  characteristic TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('answered', 'declined', 'not known', 'not asked')),
  category TEXT,
  date_of_birth TEXT,
  detail TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (person, characteristic),
  CHECK ((state = 'answered') = (category IS NOT NULL OR date_of_birth IS NOT NULL))
) STRICT;

CREATE TABLE access_log (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  what TEXT NOT NULL,
  member_id INTEGER
) STRICT;

PRAGMA user_version = 10;
`,
};
