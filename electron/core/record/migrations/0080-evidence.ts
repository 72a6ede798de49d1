import type { Migration } from './migration.ts';

/**
 * Evidence added by hand, explanations, and the files attached to them. A file is stored once,
 * under its SHA-256, its bytes in pieces that come in one by one before the file itself is there.
 * `monitoring_file` says which monitoring files were made for this record, by
 * their random ids.
 */
export const evidence: Migration = {
  version: 80,
  name: 'evidence',
  sql: `
CREATE TABLE attachment (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

CREATE TABLE attachment_piece (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  position INTEGER NOT NULL CHECK (position >= 0),
  bytes BLOB NOT NULL CHECK (length(bytes) > 0),
  UNIQUE (sha256, position)
) STRICT;

CREATE TABLE evidence_item (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL CHECK (kind IN ('evidence', 'explanation')),
  reference TEXT NOT NULL CHECK (reference IN ('(1)', '(3)', '(4)(a)', '(4)(b)', '(5)')),
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  about_on TEXT NOT NULL CHECK (about_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  filed_on TEXT NOT NULL CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  file_name TEXT,
  attachment TEXT REFERENCES attachment (sha256) ON DELETE RESTRICT,
  removed_on TEXT CHECK (removed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  removed_reason TEXT,
  -- The version that this one takes the place of, which keeps its file.
  replaces INTEGER UNIQUE REFERENCES evidence_item (id) ON DELETE RESTRICT,
  CHECK ((file_name IS NULL) = (attachment IS NULL)),
  CHECK ((removed_on IS NULL) = (removed_reason IS NULL))
) STRICT;
CREATE INDEX evidence_item_about ON evidence_item (about_on);
CREATE INDEX evidence_item_attachment ON evidence_item (attachment);

CREATE TABLE monitoring_file (
  pairing TEXT PRIMARY KEY CHECK (length(pairing) = 32),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
`,
};
