import type { Migration } from './migration.ts';

const day = (column: string) =>
  `TEXT CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const neededDay = (column: string) => day(column).replace('TEXT', 'TEXT NOT NULL');
const member = 'INTEGER REFERENCES member (id) ON DELETE RESTRICT';

/**
 * Minuting and the life of the minutes.
 *
 * `item_lines` follows the lines of an item's notes by keys, so that an edited line keeps its
 * action or decision; `parked_line` holds those whose line was taken out, for undo. People are a
 * member, or a name typed. `minutes_version` keeps whole texts; nothing in it is ever changed.
 */
export const minutes: Migration = {
  version: 90,
  name: 'minutes',
  sql: `
ALTER TABLE meeting ADD COLUMN chaired_by_member_id ${member};
ALTER TABLE meeting ADD COLUMN chaired_by_name TEXT;
ALTER TABLE meeting ADD COLUMN minutes_by_member_id ${member};
ALTER TABLE meeting ADD COLUMN minutes_by_name TEXT;
ALTER TABLE meeting ADD COLUMN items_by_on ${day('items_by_on')};
ALTER TABLE meeting ADD COLUMN joining TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN cancelled_on ${day('cancelled_on')};
ALTER TABLE meeting ADD COLUMN cancelled_reason TEXT NOT NULL DEFAULT '';

CREATE TABLE meeting_postponed (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  from_on ${neededDay('from_on')},
  noted_on ${neededDay('noted_on')},
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_postponed_meeting ON meeting_postponed (meeting_id);

ALTER TABLE meeting_item ADD COLUMN purpose TEXT NOT NULL DEFAULT 'business';
ALTER TABLE meeting_item ADD COLUMN planned_minutes INTEGER CHECK (planned_minutes > 0);
ALTER TABLE meeting_item ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0
  CHECK (is_private IN (0, 1));
ALTER TABLE meeting_item ADD COLUMN asked_by TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting_item ADD COLUMN agenda_words TEXT NOT NULL DEFAULT '';

CREATE TABLE item_interest (
  item_id INTEGER NOT NULL REFERENCES meeting_item (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  member_id ${member},
  name TEXT NOT NULL,
  interest TEXT NOT NULL,
  has_left INTEGER NOT NULL CHECK (has_left IN (0, 1)),
  PRIMARY KEY (item_id, position)
) STRICT;
CREATE INDEX item_interest_member ON item_interest (member_id);

ALTER TABLE decision ADD COLUMN proposer_member_id ${member};
ALTER TABLE decision ADD COLUMN proposer_name TEXT;
ALTER TABLE decision ADD COLUMN seconder_member_id ${member};
ALTER TABLE decision ADD COLUMN seconder_name TEXT;
ALTER TABLE decision ADD COLUMN agreement TEXT NOT NULL DEFAULT 'not recorded';
ALTER TABLE decision ADD COLUMN votes_for INTEGER CHECK (votes_for >= 0);
ALTER TABLE decision ADD COLUMN votes_against INTEGER CHECK (votes_against >= 0);
ALTER TABLE decision ADD COLUMN abstained INTEGER CHECK (abstained >= 0);
ALTER TABLE decision ADD COLUMN dissent TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN is_advice INTEGER NOT NULL DEFAULT 0 CHECK (is_advice IN (0, 1));
ALTER TABLE decision ADD COLUMN answered_on ${day('answered_on')};
ALTER TABLE decision ADD COLUMN answered_by TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE decision ADD COLUMN line_key INTEGER CHECK (line_key > 0);
ALTER TABLE decision ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0
  CHECK (is_private IN (0, 1));
CREATE UNIQUE INDEX decision_line ON decision (item_id, line_key) WHERE line_key IS NOT NULL;

ALTER TABLE action ADD COLUMN line_key INTEGER CHECK (line_key > 0);
ALTER TABLE action ADD COLUMN is_private INTEGER NOT NULL DEFAULT 0
  CHECK (is_private IN (0, 1));
ALTER TABLE action ADD COLUMN rests_until ${day('rests_until')};
ALTER TABLE action ADD COLUMN rest_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE action ADD COLUMN done_meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT;
CREATE UNIQUE INDEX action_line ON action (item_id, line_key) WHERE line_key IS NOT NULL;
CREATE INDEX action_done_meeting ON action (done_meeting_id);

CREATE TABLE election (
  decision_id INTEGER PRIMARY KEY REFERENCES decision (id) ON DELETE RESTRICT,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  role TEXT NOT NULL,
  words TEXT NOT NULL,
  started_on ${neededDay('started_on')},
  gave_up TEXT NOT NULL CHECK (json_valid(gave_up))
) STRICT;
CREATE INDEX election_member ON election (member_id);

CREATE TABLE item_lines (
  item_id INTEGER PRIMARY KEY REFERENCES meeting_item (id) ON DELETE RESTRICT,
  next_key INTEGER NOT NULL CHECK (next_key > 0),
  keys TEXT NOT NULL,
  removed TEXT NOT NULL
) STRICT;

CREATE TABLE parked_line (
  item_id INTEGER NOT NULL REFERENCES meeting_item (id) ON DELETE RESTRICT,
  line_key INTEGER NOT NULL CHECK (line_key > 0),
  kind TEXT NOT NULL CHECK (kind IN ('action', 'decision')),
  body TEXT NOT NULL,
  PRIMARY KEY (item_id, line_key, kind)
) STRICT;

CREATE TABLE minutes_life (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE RESTRICT,
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL
    CHECK (state IN ('draft', 'checked', 'issued in draft', 'confirmed', 're-opened')),
  issued_on ${day('issued_on')}
) STRICT;

CREATE TABLE minutes_check (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  member_id ${member},
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  checked_on ${neededDay('checked_on')},
  comments TEXT NOT NULL
) STRICT;
CREATE INDEX minutes_check_meeting ON minutes_check (meeting_id, checked_on);

CREATE TABLE minutes_version (
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('issued in draft', 'presented', 'confirmed')),
  kept_on ${neededDay('kept_on')},
  kept_at_ms INTEGER NOT NULL,
  kept_by TEXT NOT NULL,
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (meeting_id, number)
) STRICT;
CREATE TRIGGER minutes_version_stays BEFORE UPDATE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'A kept text of minutes is never changed'); END;
CREATE TRIGGER minutes_version_is_kept BEFORE DELETE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'A kept text of minutes is never deleted'); END;

CREATE TABLE minutes_confirmation (
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  how TEXT NOT NULL CHECK (how IN ('at a meeting', 'by correspondence')),
  confirmed_on ${neededDay('confirmed_on')},
  at_meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
  proposer_member_id ${member},
  proposer_name TEXT,
  seconder_member_id ${member},
  seconder_name TEXT,
  is_minuted INTEGER NOT NULL CHECK (is_minuted IN (0, 1)),
  PRIMARY KEY (meeting_id, number)
) STRICT;
CREATE INDEX minutes_confirmation_at ON minutes_confirmation (at_meeting_id);

CREATE TABLE minutes_change (
  meeting_id INTEGER NOT NULL,
  confirmation INTEGER NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  item_id INTEGER REFERENCES meeting_item (id) ON DELETE RESTRICT,
  words TEXT NOT NULL,
  PRIMARY KEY (meeting_id, confirmation, position),
  FOREIGN KEY (meeting_id, confirmation) REFERENCES minutes_confirmation (meeting_id, number)
    ON DELETE RESTRICT
) STRICT;

CREATE TABLE minutes_reopening (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  reopened_on ${neededDay('reopened_on')},
  reopened_by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX minutes_reopening_meeting ON minutes_reopening (meeting_id);
`,
};
