import type { Migration } from './migration.ts';

/** The record's own facts and the trail, which triggers keep append-only. */
export const trail: Migration = {
  version: 10,
  name: 'trail',
  sql: `
CREATE TABLE schema_history (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at_ms INTEGER NOT NULL,
  app_version TEXT NOT NULL
) STRICT;

CREATE TABLE record_identity (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 32)
) STRICT;
INSERT INTO record_identity (one, id) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE trail_entry (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  at_ms INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_salt TEXT NOT NULL,
  role TEXT NOT NULL,
  operation TEXT NOT NULL,
  subject TEXT NOT NULL,
  version INTEGER,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX trail_entry_subject ON trail_entry (subject, sequence);

CREATE TABLE trail_payload (
  sequence INTEGER PRIMARY KEY REFERENCES trail_entry (sequence),
  salt TEXT,
  body TEXT,
  erased_at_ms INTEGER,
  erased_reason TEXT,
  CHECK ((body IS NULL) = (erased_at_ms IS NOT NULL)),
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;

CREATE TRIGGER trail_entry_no_update BEFORE UPDATE ON trail_entry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_entry_no_delete BEFORE DELETE ON trail_entry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_entry_only_append BEFORE INSERT ON trail_entry
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM trail_entry)
  OR EXISTS (SELECT 1 FROM trail_entry WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_payload_no_replace BEFORE INSERT ON trail_payload
WHEN EXISTS (SELECT 1 FROM trail_payload WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_payload_no_delete BEFORE DELETE ON trail_payload
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_payload_only_erase BEFORE UPDATE ON trail_payload
WHEN OLD.body IS NULL OR NEW.body IS NOT NULL OR NEW.sequence IS NOT OLD.sequence
BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;
`,
};
