import type { Migration } from './migration.ts';

/**
 * Words for the equality questions that the practice took in. A set never changes, since answers are
 * kept with its version; which one is used is a list of its own, whose last line counts.
 */
export const questionSets: Migration = {
  version: 310,
  name: 'question sets',
  sql: `
CREATE TABLE question_set (
  version TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  loaded_on TEXT NOT NULL CHECK (loaded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  loaded_by TEXT NOT NULL
) STRICT;

CREATE TABLE question_set_use (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version TEXT NOT NULL,
  used_from TEXT NOT NULL CHECK (used_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
`,
};
