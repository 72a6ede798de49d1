import type { Migration } from './migration.ts';

/** How the Word documents of the record look; one row, since a group has one letterhead. */
export const paperLook: Migration = {
  version: 270,
  name: 'paper look',
  sql: `
CREATE TABLE paper_look (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL DEFAULT 1,
  font TEXT NOT NULL,
  heading_colour TEXT NOT NULL,
  logo_type TEXT CHECK (logo_type IN ('png', 'jpg')),
  logo BLOB,
  -- In pixels.
  logo_width INTEGER,
  logo_height INTEGER,
  logo_words TEXT,
  CHECK ((logo IS NULL) = (logo_type IS NULL)),
  CHECK ((logo IS NULL) = (logo_width IS NULL)),
  CHECK ((logo IS NULL) = (logo_height IS NULL)),
  CHECK ((logo IS NULL) = (logo_words IS NULL))
) STRICT;

INSERT INTO paper_look (id, font, heading_colour) VALUES (1, 'Arial', 'dark blue');
`,
};
