import type { Migration } from './migration.ts';

/**
 * What people say about a financial year: changes of the practice, how far the work is, what was
 * answered in eDec, sign-offs, and copies of a closed year.
 *
 * A sign-off keeps digests of the lines that were signed and no words, and a copy of a year has
 * initials in place of names: neither has to change when somebody's details are erased.
 */
export const proof: Migration = {
  version: 240,
  name: 'proof',
  sql: `
ALTER TABLE evidence_item ADD COLUMN holds_until TEXT
  CHECK (holds_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');

CREATE TABLE practice_change (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  changed_on TEXT NOT NULL CHECK (changed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('contract type', 'merger', 'other')),
  -- The contract up to the day before; null where it stayed the same.
  contract_before TEXT CHECK (contract_before IN ('GMS', 'PMS', 'APMS')),
  words TEXT NOT NULL,
  CHECK (kind <> 'contract type' OR contract_before IS NOT NULL)
) STRICT;

CREATE TABLE duty_work (
  year INTEGER NOT NULL,
  reference TEXT NOT NULL CHECK (reference IN ('(1)', '(3)', '(4)(a)', '(4)(b)', '(5)')),
  version INTEGER NOT NULL DEFAULT 1,
  state TEXT NOT NULL CHECK (state IN ('not begun', 'under way', 'finished', 'not possible')),
  note TEXT NOT NULL,
  said_on TEXT NOT NULL CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  said_by TEXT NOT NULL,
  PRIMARY KEY (year, reference)
) STRICT, WITHOUT ROWID;

CREATE TABLE declaration_answer (
  year INTEGER NOT NULL,
  reference TEXT NOT NULL CHECK (reference IN ('(1)', '(3)', '(4)(a)', '(4)(b)', '(5)')),
  version INTEGER NOT NULL DEFAULT 1,
  question TEXT NOT NULL,
  question_words TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  answered_by TEXT NOT NULL,
  PRIMARY KEY (year, reference)
) STRICT, WITHOUT ROWID;

CREATE TABLE year_sign_off (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  year INTEGER NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('practice', 'PPG')),
  member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  -- Empty where a member signed, whose name stands with the member.
  name TEXT NOT NULL,
  position TEXT NOT NULL,
  signed_on TEXT NOT NULL CHECK (signed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  -- The lines that were signed, as digests: JSON.
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  -- The version of the application that put the lines into words.
  app_version TEXT NOT NULL,
  recorded_at_ms INTEGER NOT NULL,
  recorded_by TEXT NOT NULL,
  withdrawn_on TEXT CHECK (withdrawn_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  withdrawn_reason TEXT,
  CHECK ((member_id IS NULL) = (name <> '')),
  CHECK ((withdrawn_on IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE INDEX year_sign_off_year ON year_sign_off (year);
CREATE INDEX year_sign_off_member ON year_sign_off (member_id);

CREATE TABLE year_copy (
  id INTEGER PRIMARY KEY,
  year INTEGER NOT NULL,
  closed_on TEXT NOT NULL CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closed_at_ms INTEGER NOT NULL,
  -- Why a year was closed once more; empty the first time.
  reason TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX year_copy_year ON year_copy (year);

CREATE TRIGGER year_copy_no_update BEFORE UPDATE ON year_copy
BEGIN SELECT RAISE(ABORT, 'the copy of a closed year is not changed'); END;
CREATE TRIGGER year_copy_no_delete BEFORE DELETE ON year_copy
BEGIN SELECT RAISE(ABORT, 'the copy of a closed year is not deleted'); END;
`,
};
