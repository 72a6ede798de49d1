import type { Migration } from './migration.ts';

/**
 * What the record keeps for the monitoring file: the public half of its key, answers that members
 * sealed to it on this or another computer, and wrong tries of its passphrase. A sealed answer says
 * neither whose it is nor what was answered; all are equally long. One that the monitoring file could
 * not read stays, with the day on which that was found.
 */
export const asking: Migration = {
  version: 130,
  name: 'asking',
  sql: `
CREATE TABLE monitoring_key (
  id INTEGER PRIMARY KEY,
  pairing TEXT NOT NULL UNIQUE REFERENCES monitoring_file (pairing) ON DELETE RESTRICT,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;

CREATE TABLE sealed_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  pairing TEXT NOT NULL REFERENCES monitoring_file (pairing) ON DELETE RESTRICT,
  sealed BLOB NOT NULL,
  unreadable_since TEXT
    CHECK (unreadable_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX sealed_answer_pairing ON sealed_answer (pairing);

CREATE TABLE monitoring_try (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;
`,
};
