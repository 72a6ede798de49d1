import type { Migration } from './migration.ts';

/**
 * Members and their periods. Every period is half-open: the day it ends is the first day outside
 * it. Triggers keep the memberships of one person apart, whoever writes. A member's id is never
 * used again (AUTOINCREMENT): the trail and the monitoring key name people by it.
 */
export const members: Migration = {
  version: 30,
  name: 'members',
  sql: `
CREATE TABLE member (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  registration TEXT NOT NULL CHECK (registration IN ('registered patient', 'carer', 'other')),
  email TEXT NOT NULL,
  telephone TEXT NOT NULL,
  mobile TEXT NOT NULL,
  address TEXT NOT NULL,
  preferred_way TEXT
    CHECK (preferred_way IN ('e-mail', 'post', 'telephone', 'text message', 'in person')),
  access_needs TEXT NOT NULL CHECK (json_valid(access_needs)),
  household TEXT NOT NULL,
  interests TEXT NOT NULL,
  skills TEXT NOT NULL,
  induction_on TEXT CHECK (induction_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  confidentiality_on TEXT
    CHECK (confidentiality_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL
) STRICT;

CREATE TABLE member_spell (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  joined_on TEXT NOT NULL CHECK (joined_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  left_on TEXT CHECK (left_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT,
  reason_words TEXT NOT NULL,
  CHECK (left_on IS NULL OR left_on > joined_on),
  CHECK ((left_on IS NULL) = (reason IS NULL))
) STRICT;
CREATE INDEX member_spell_member ON member_spell (member_id, joined_on);

CREATE TRIGGER member_spell_no_overlap_insert BEFORE INSERT ON member_spell
WHEN EXISTS (
  SELECT 1 FROM member_spell other
  WHERE other.member_id = NEW.member_id
    AND other.joined_on < COALESCE(NEW.left_on, '9999-12-32')
    AND NEW.joined_on < COALESCE(other.left_on, '9999-12-32')
)
BEGIN SELECT RAISE(ABORT, 'memberships of one person overlap'); END;

CREATE TRIGGER member_spell_no_overlap_update BEFORE UPDATE ON member_spell
WHEN EXISTS (
  SELECT 1 FROM member_spell other
  WHERE other.member_id = NEW.member_id AND other.id <> NEW.id
    AND other.joined_on < COALESCE(NEW.left_on, '9999-12-32')
    AND NEW.joined_on < COALESCE(other.left_on, '9999-12-32')
)
BEGIN SELECT RAISE(ABORT, 'memberships of one person overlap'); END;

CREATE TABLE member_mode (
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  mode TEXT NOT NULL CHECK (mode IN ('in person', 'virtual')),
  PRIMARY KEY (member_id, from_on)
) STRICT;

CREATE TABLE member_role (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  role TEXT NOT NULL,
  words TEXT NOT NULL,
  started_on TEXT NOT NULL CHECK (started_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK (ended_on IS NULL OR ended_on > started_on)
) STRICT;
CREATE INDEX member_role_member ON member_role (member_id, started_on);

CREATE TABLE member_consent (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  about TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1)),
  answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source TEXT NOT NULL
) STRICT;
CREATE INDEX member_consent_member ON member_consent (member_id, id);

CREATE TABLE member_training (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  title TEXT NOT NULL,
  done_on TEXT NOT NULL CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX member_training_member ON member_training (member_id, id);

CREATE TABLE member_confirmation (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  answer TEXT NOT NULL,
  answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  how TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX member_confirmation_member ON member_confirmation (member_id, answered_on);
`,
};
