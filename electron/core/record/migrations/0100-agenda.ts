import type { Migration } from './migration.ts';

const neededDay = (column: string) =>
  `TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const day = (column: string) => neededDay(column).replace('TEXT NOT NULL', 'TEXT');
const member = 'INTEGER REFERENCES member (id) ON DELETE RESTRICT';

/**
 * Agendas: templates of the group's own, standing items, the backlog, agendas as issued, and who
 * was sent what. Items of a template and an issued agenda are kept as JSON: they are copies, which
 * nothing refers to and no query looks into.
 */
export const agenda: Migration = {
  version: 100,
  name: 'agenda',
  sql: `
CREATE TABLE agenda_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  items TEXT NOT NULL
) STRICT;

CREATE TABLE agenda_standing (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  items TEXT NOT NULL
) STRICT;
INSERT INTO agenda_standing (id, items) VALUES (1, '[]');

CREATE TABLE backlog_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  asked_by_member_id ${member},
  asked_by_name TEXT,
  asked_on ${neededDay('asked_on')},
  from_public INTEGER NOT NULL CHECK (from_public IN (0, 1)),
  planned_minutes INTEGER CHECK (planned_minutes > 0),
  item_id INTEGER REFERENCES meeting_item (id) ON DELETE RESTRICT,
  closed_on ${day('closed_on')},
  closed_reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX backlog_item_item ON backlog_item (item_id);
CREATE INDEX backlog_item_waiting ON backlog_item (asked_on)
  WHERE item_id IS NULL AND closed_on IS NULL;

CREATE TABLE agenda_issue (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  issued_on ${neededDay('issued_on')},
  issued_by TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (meeting_id, number)
) STRICT;

CREATE TABLE sent_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  what TEXT NOT NULL,
  sent_on ${neededDay('sent_on')},
  member_id ${member},
  name TEXT NOT NULL,
  how TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX sent_entry_meeting ON sent_entry (meeting_id, sent_on);
CREATE INDEX sent_entry_member ON sent_entry (member_id);
`,
};
