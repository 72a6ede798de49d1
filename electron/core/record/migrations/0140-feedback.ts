import type { Migration } from './migration.ts';
import { indexed } from './search-index.ts';

const neededDay = (column: string) =>
  `TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const day = (column: string) => neededDay(column).replace('TEXT NOT NULL', 'TEXT');

/**
 * What patients said, and the improvements that came of it.
 *
 * An improvement stands for each decision about improvements: triggers make it with the decision
 * and take it away again while nothing has been added to it (version 1), so that nobody types a
 * decision twice. Improvements agreed outside a meeting carry their own words. `kept_file` holds
 * the files of feedback and the like; the bytes stand once in `attachment`.
 */
export const feedback: Migration = {
  version: 140,
  name: 'feedback and improvements',
  sql: `
CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  source TEXT NOT NULL,
  source_words TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  about_from ${day('about_from')},
  about_to ${neededDay('about_to')},
  received_on ${neededDay('received_on')},
  asked INTEGER CHECK (asked >= 0),
  responded INTEGER CHECK (responded >= 0),
  reason_to_keep TEXT NOT NULL,
  CHECK (about_from IS NULL OR about_from <= about_to)
) STRICT;
CREATE INDEX feedback_received ON feedback (received_on, id);

CREATE TABLE feedback_theme (
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  theme TEXT NOT NULL,
  count INTEGER CHECK (count >= 0),
  PRIMARY KEY (feedback_id, position)
) STRICT;

CREATE TABLE feedback_figure (
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  label TEXT NOT NULL,
  count INTEGER CHECK (count >= 0),
  percent REAL CHECK (percent BETWEEN 0 AND 100),
  base INTEGER CHECK (base >= 0),
  PRIMARY KEY (feedback_id, position)
) STRICT;

CREATE TABLE feedback_item (
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  item_id INTEGER NOT NULL REFERENCES meeting_item (id) ON DELETE RESTRICT,
  PRIMARY KEY (feedback_id, item_id)
) STRICT;
CREATE INDEX feedback_item_item ON feedback_item (item_id);

CREATE TABLE kept_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  filed_on ${neededDay('filed_on')},
  attachment TEXT NOT NULL REFERENCES attachment (sha256) ON DELETE RESTRICT
) STRICT;
CREATE INDEX kept_file_owner ON kept_file (owner, owner_id);
CREATE INDEX kept_file_attachment ON kept_file (attachment);

CREATE TABLE priority_area (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX priority_area_year ON priority_area (year);

CREATE TABLE improvement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  decision_id INTEGER UNIQUE REFERENCES decision (id) ON DELETE RESTRICT,
  own_text TEXT,
  own_outcome TEXT,
  own_reason TEXT,
  own_on ${day('own_on')},
  lead_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  lead_name TEXT,
  due_on ${day('due_on')},
  done_on ${day('done_on')},
  result TEXT NOT NULL DEFAULT '',
  patient_result TEXT NOT NULL DEFAULT '',
  stopped_on ${day('stopped_on')},
  stopped_reason TEXT NOT NULL DEFAULT '',
  told_on ${day('told_on')},
  told_how TEXT NOT NULL DEFAULT '',
  checked_on ${day('checked_on')},
  helped TEXT,
  check_words TEXT NOT NULL DEFAULT '',
  priority_id INTEGER REFERENCES priority_area (id) ON DELETE RESTRICT,
  public_said TEXT NOT NULL DEFAULT '',
  public_did TEXT NOT NULL DEFAULT '',
  off_sheet INTEGER NOT NULL DEFAULT 0 CHECK (off_sheet IN (0, 1)),
  CHECK ((decision_id IS NULL) = (own_text IS NOT NULL)),
  CHECK ((own_text IS NULL) = (own_on IS NULL)),
  CHECK (done_on IS NULL OR stopped_on IS NULL)
) STRICT;
CREATE INDEX improvement_lead ON improvement (lead_member_id);
CREATE INDEX improvement_priority ON improvement (priority_id);

CREATE TABLE improvement_progress (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  improvement_id INTEGER NOT NULL REFERENCES improvement (id) ON DELETE RESTRICT,
  noted_on ${neededDay('noted_on')},
  note TEXT NOT NULL
) STRICT;
CREATE INDEX improvement_progress_of ON improvement_progress (improvement_id, noted_on);

CREATE TABLE improvement_feedback (
  improvement_id INTEGER NOT NULL REFERENCES improvement (id) ON DELETE RESTRICT,
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  PRIMARY KEY (improvement_id, feedback_id)
) STRICT;
CREATE INDEX improvement_feedback_of ON improvement_feedback (feedback_id);

INSERT INTO improvement (version, decision_id)
  SELECT 1, id FROM decision WHERE outcome <> 'decision' ORDER BY id;

CREATE TRIGGER improvement_grows AFTER INSERT ON decision WHEN new.outcome <> 'decision' BEGIN
  INSERT INTO improvement (version, decision_id) VALUES (1, new.id)
    ON CONFLICT (decision_id) DO NOTHING;
END;
CREATE TRIGGER improvement_grows_later AFTER UPDATE OF outcome ON decision
  WHEN new.outcome <> 'decision' BEGIN
  INSERT INTO improvement (version, decision_id) VALUES (1, new.id)
    ON CONFLICT (decision_id) DO NOTHING;
END;
CREATE TRIGGER improvement_withers AFTER UPDATE OF outcome ON decision
  WHEN new.outcome = 'decision' BEGIN
  DELETE FROM improvement WHERE decision_id = new.id AND version = 1;
END;
CREATE TRIGGER improvement_goes BEFORE DELETE ON decision BEGIN
  DELETE FROM improvement WHERE decision_id = old.id AND version = 1;
END;
${indexed('feedback', ['title', 'words', 'source_words'])}
${indexed('improvement', ['own_text', 'result', 'patient_result', 'stopped_reason', 'check_words'])}
`,
};
