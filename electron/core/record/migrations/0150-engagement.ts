import type { Migration } from './migration.ts';
import { indexed } from './search-index.ts';

const neededDay = (column: string) =>
  `TEXT NOT NULL CHECK (${column} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const day = (column: string) => neededDay(column).replace('TEXT NOT NULL', 'TEXT');
const words = 'TEXT NOT NULL';

/**
 * Engagement outside meetings: activities with whom they reached (counts, never names). What was
 * chosen from a list stands as a JSON array of the words chosen. A link goes with what it leads to:
 * feedback entered by mistake, or an improvement whose decision was changed.
 */
export const engagement: Migration = {
  version: 150,
  name: 'engagement',
  sql: `
CREATE TABLE engagement_activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  kind ${words},
  title ${words},
  level ${words},
  aim ${words},
  partner ${words},
  starts_on ${neededDay('starts_on')},
  ends_on ${day('ends_on')},
  methods TEXT NOT NULL CHECK (json_valid(methods)),
  method_words ${words},
  access TEXT NOT NULL CHECK (json_valid(access)),
  access_words ${words},
  cost_pence INTEGER CHECK (cost_pence >= 0),
  cost_words ${words},
  state TEXT NOT NULL DEFAULT 'planned',
  not_held_reason TEXT NOT NULL DEFAULT '',
  invited INTEGER CHECK (invited >= 0),
  reached INTEGER CHECK (reached >= 0),
  heard TEXT NOT NULL DEFAULT '',
  changed TEXT NOT NULL DEFAULT '',
  evaluation TEXT NOT NULL DEFAULT '',
  lessons TEXT NOT NULL DEFAULT '',
  reason_to_keep TEXT NOT NULL DEFAULT '',
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;
CREATE INDEX engagement_activity_starts ON engagement_activity (starts_on, id);

CREATE TABLE engagement_reach (
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  reach_group ${words},
  invited INTEGER CHECK (invited >= 0),
  reached INTEGER CHECK (reached >= 0),
  PRIMARY KEY (activity_id, position)
) STRICT;

CREATE TABLE engagement_feedback (
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  PRIMARY KEY (activity_id, feedback_id)
) STRICT;
CREATE INDEX engagement_feedback_of ON engagement_feedback (feedback_id);

CREATE TABLE engagement_improvement (
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  improvement_id INTEGER NOT NULL REFERENCES improvement (id) ON DELETE RESTRICT,
  PRIMARY KEY (activity_id, improvement_id)
) STRICT;
CREATE INDEX engagement_improvement_of ON engagement_improvement (improvement_id);

CREATE TRIGGER engagement_feedback_goes BEFORE DELETE ON feedback BEGIN
  DELETE FROM engagement_feedback WHERE feedback_id = old.id;
END;
CREATE TRIGGER engagement_improvement_goes BEFORE DELETE ON improvement BEGIN
  DELETE FROM engagement_improvement WHERE improvement_id = old.id;
END;
${indexed('engagement_activity', [
  'title',
  'aim',
  'partner',
  'heard',
  'changed',
  'evaluation',
  'lessons',
])}
`,
};
