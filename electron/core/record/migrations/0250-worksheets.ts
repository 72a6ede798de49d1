import type { Migration } from './migration.ts';
import { indexed } from './search-index.ts';

const neededDay = (column: string) =>
  `TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const day = (column: string) => neededDay(column).replace('TEXT NOT NULL', 'TEXT');
const of = 'worksheet_id INTEGER NOT NULL REFERENCES engagement_worksheet (id) ON DELETE RESTRICT';

/**
 * Engagement plans, yearly self-assessments and material changes. What is said to each part stands
 * by the part's key; `all_words` is everything said, kept by the application for the search. What
 * evidence leads to may be removed later: its link then says so, and nothing hinders the removal.
 */
export const worksheets: Migration = {
  version: 250,
  name: 'worksheets',
  sql: `
CREATE TABLE engagement_worksheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  kind TEXT NOT NULL CHECK (kind IN ('engagement plan', 'self-assessment', 'material change')),
  title TEXT NOT NULL,
  year INTEGER NOT NULL,
  change TEXT,
  starts_on ${neededDay('starts_on')},
  ends_on ${day('ends_on')},
  people TEXT NOT NULL,
  reason_to_keep TEXT NOT NULL,
  all_words TEXT NOT NULL DEFAULT '',
  CHECK ((kind = 'material change') = (change IS NOT NULL)),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE UNIQUE INDEX engagement_worksheet_of_year ON engagement_worksheet (year)
  WHERE kind = 'self-assessment';
CREATE INDEX engagement_worksheet_starts ON engagement_worksheet (starts_on, id);

CREATE TABLE worksheet_said (
  ${of},
  part TEXT NOT NULL,
  answer TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (worksheet_id, part)
) STRICT;

CREATE TABLE worksheet_evidence (
  ${of},
  part TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  place TEXT NOT NULL,
  target_id INTEGER NOT NULL,
  PRIMARY KEY (worksheet_id, part, position)
) STRICT;

CREATE TABLE worksheet_stakeholder (
  ${of},
  position INTEGER NOT NULL CHECK (position > 0),
  who TEXT NOT NULL,
  touched TEXT NOT NULL,
  engaged TEXT NOT NULL,
  PRIMARY KEY (worksheet_id, position)
) STRICT;

CREATE TABLE worksheet_step (
  ${of},
  position INTEGER NOT NULL CHECK (position > 0),
  step_on ${neededDay('step_on')},
  what TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'done')),
  PRIMARY KEY (worksheet_id, position)
) STRICT;

CREATE TABLE worksheet_activity (
  ${of},
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  PRIMARY KEY (worksheet_id, activity_id)
) STRICT;
CREATE INDEX worksheet_activity_of ON worksheet_activity (activity_id);
CREATE TRIGGER worksheet_activity_goes BEFORE DELETE ON engagement_activity BEGIN
  DELETE FROM worksheet_activity WHERE activity_id = old.id;
END;
${indexed('engagement_worksheet', ['title', 'all_words'])}
`,
};
