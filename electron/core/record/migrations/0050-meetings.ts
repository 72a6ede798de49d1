import type { Migration } from './migration.ts';

/**
 * Meetings with attendance, items and decisions, and actions, which outlive their meeting.
 *
 * `decisions_numbered` and `action_counter` remember the last number given, so that a number is
 * never used again even when the thing that carried it is removed.
 */
export const meetings: Migration = {
  version: 50,
  name: 'meetings',
  sql: `
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  held_on TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  starts_at TEXT CHECK (starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  ends_at TEXT CHECK (ends_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  kind TEXT NOT NULL CHECK (kind IN ('first', 'ordinary', 'annual general', 'extraordinary')),
  place TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('in person', 'online', 'mixed')),
  decisions_numbered INTEGER NOT NULL DEFAULT 0 CHECK (decisions_numbered >= 0)
) STRICT;
CREATE INDEX meeting_held_on ON meeting (held_on, id);

CREATE TABLE meeting_attendance (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('present', 'apologies', 'absent')),
  arrived_at TEXT CHECK (arrived_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  left_at TEXT CHECK (left_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  PRIMARY KEY (meeting_id, member_id),
  CHECK (state = 'present' OR (arrived_at IS NULL AND left_at IS NULL))
) STRICT;
CREATE INDEX meeting_attendance_member ON meeting_attendance (member_id);

CREATE TABLE meeting_in_attendance (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('practice staff', 'guest')),
  state TEXT NOT NULL CHECK (state IN ('present', 'apologies')),
  PRIMARY KEY (meeting_id, position)
) STRICT;

CREATE TABLE meeting_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  title TEXT NOT NULL,
  notes TEXT NOT NULL,
  about TEXT NOT NULL,
  feedback_source TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_item_meeting ON meeting_item (meeting_id, position);

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  item_id INTEGER NOT NULL REFERENCES meeting_item (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  text TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX decision_item ON decision (item_id, number);

CREATE TABLE action_counter (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  next INTEGER NOT NULL CHECK (next > 0)
) STRICT;
INSERT INTO action_counter (id, next) VALUES (1, 1);

CREATE TABLE action (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  text TEXT NOT NULL,
  agreed_on TEXT NOT NULL CHECK (agreed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  result TEXT NOT NULL,
  meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
  item_id INTEGER REFERENCES meeting_item (id) ON DELETE RESTRICT,
  decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX action_meeting ON action (meeting_id);
CREATE INDEX action_item ON action (item_id);
CREATE INDEX action_decision ON action (decision_id);
CREATE INDEX action_open ON action (due_on) WHERE done_on IS NULL;

CREATE TABLE action_owner (
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  PRIMARY KEY (action_id, position)
) STRICT;
CREATE INDEX action_owner_member ON action_owner (member_id);

CREATE TABLE action_progress (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
  noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL,
  meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT
) STRICT;
CREATE INDEX action_progress_action ON action_progress (action_id, noted_on);
CREATE INDEX action_progress_meeting ON action_progress (meeting_id);
`,
};
