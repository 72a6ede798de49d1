import type { Migration } from '../../record/migrations/migration.ts';

/**
 * Each answer with its own edition and day, since one may be changed without the others; and the
 * private half of the key that answers on somebody else's computer are sealed to.
 */
export const asking: Migration = {
  version: 20,
  name: 'asking',
  sql: `
ALTER TABLE answer ADD COLUMN edition TEXT NOT NULL DEFAULT '2026-11';
ALTER TABLE answer ADD COLUMN answered_on TEXT NOT NULL DEFAULT '1900-01-01'
  CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
ALTER TABLE answer ADD COLUMN given_at_ms INTEGER NOT NULL DEFAULT 0;
ALTER TABLE answer ADD COLUMN lapses_on TEXT
  CHECK (lapses_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
UPDATE answer SET (edition, answered_on, given_at_ms) =
  (SELECT edition, answered_on, unixepoch(answered_on) * 1000 FROM form WHERE form.person = answer.person);

CREATE TABLE inbox_key (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  private_key BLOB NOT NULL CHECK (length(private_key) = 32)
) STRICT;

PRAGMA user_version = 20;
`,
};
