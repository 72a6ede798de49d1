import type { Migration } from './migration.ts';

/** Figures about the practice's patients or its area, each with its provenance. */
export const population: Migration = {
  version: 40,
  name: 'population',
  sql: `
CREATE TABLE population_table (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('total', 'age and sex', 'categories', 'patients by area', 'area lookup', 'indicators')),
  characteristic TEXT,
  base TEXT CHECK (base IN ('all', '16+', '5+', '3+')),
  source TEXT NOT NULL,
  file_name TEXT,
  sha256 TEXT CHECK (length(sha256) = 64),
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  geography_kind TEXT NOT NULL CHECK (geography_kind IN ('practice', 'areas', 'own system')),
  geography_codes TEXT NOT NULL CHECK (json_valid(geography_codes)),
  geography_names TEXT CHECK (json_valid(geography_names)),
  geography_name TEXT NOT NULL,
  weighted_by TEXT CHECK (json_valid(weighted_by)),
  coverage_counted INTEGER CHECK (coverage_counted >= 0),
  coverage_out_of INTEGER CHECK (coverage_out_of >= coverage_counted),
  note TEXT NOT NULL,
  stored_at_ms INTEGER NOT NULL,
  stored_by TEXT NOT NULL,
  CHECK ((kind = 'categories') = (characteristic IS NOT NULL)),
  CHECK ((kind = 'categories') = (base IS NOT NULL)),
  CHECK ((coverage_counted IS NULL) = (coverage_out_of IS NULL))
) STRICT;
CREATE INDEX population_table_sha256 ON population_table (sha256);

CREATE TABLE population_row (
  table_id INTEGER NOT NULL REFERENCES population_table (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 0),
  sex TEXT CHECK (sex IN ('female', 'male')),
  from_age INTEGER CHECK (from_age >= 0),
  to_age INTEGER CHECK (to_age >= from_age),
  -- A category's key, an area's code, or the name of an indicator.
  category TEXT,
  -- What a source counts beside the categories, in its own words.
  left_over TEXT,
  -- The area that an area of 2011 became, or whom an indicator is of.
  other TEXT,
  -- The name of that area, or the period of an indicator.
  other_name TEXT,
  count REAL NOT NULL,
  PRIMARY KEY (table_id, position),
  CHECK ((sex IS NULL) = (from_age IS NULL)),
  CHECK (sex IS NULL OR category IS NULL),
  CHECK (left_over IS NULL OR category IS NULL),
  CHECK ((other IS NULL) = (other_name IS NULL)),
  CHECK (count >= 0 OR other IS NOT NULL)
) STRICT, WITHOUT ROWID;

-- Which category the practice's own words stand for, remembered for the next time.
CREATE TABLE population_label (
  subject TEXT NOT NULL,
  -- In lower case, blanks run together.
  label TEXT NOT NULL,
  -- NULL: left out on purpose.
  category TEXT,
  used_at_ms INTEGER NOT NULL,
  PRIMARY KEY (subject, label)
) STRICT, WITHOUT ROWID;
`,
};
