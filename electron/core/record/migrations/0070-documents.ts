import type { Migration } from './migration.ts';

/** The register of documents written from the record: rows are added and never changed. */
export const documents: Migration = {
  version: 70,
  name: 'documents',
  sql: `
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  -- The contract has the list of kinds: rows never change, so a new kind needs no new table.
  kind TEXT NOT NULL CHECK (kind <> ''),
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  made_at_ms INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  public_copy INTEGER NOT NULL CHECK (public_copy IN (0, 1)),
  trail_entries INTEGER NOT NULL CHECK (trail_entries >= 0),
  trail_hash TEXT CHECK (length(trail_hash) = 64),
  -- The review whose figures a public copy prints: two copies compared would show who joined.
  review_id INTEGER REFERENCES review (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_path ON document (path);

CREATE TRIGGER document_no_update BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'a registered document is not changed'); END;
`,
};
