import type { Migration } from './migration.ts';

/** The practice (one row) and the versions of the group's terms of reference. */
export const practice: Migration = {
  version: 20,
  name: 'practice',
  sql: `
CREATE TABLE practice (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL CHECK (name <> ''),
  ods_code TEXT NOT NULL 
    CHECK (ods_code = '' OR ods_code GLOB '[A-Z][0-9][0-9][0-9][0-9][0-9]'),
  contract_type TEXT CHECK (contract_type IN ('GMS', 'PMS', 'APMS')),
  contract_clause TEXT NOT NULL,
  list_size INTEGER CHECK (list_size >= 0),
  list_size_on TEXT CHECK (list_size_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  icb_code TEXT NOT NULL,
  icb_name TEXT NOT NULL,
  sub_icb_code TEXT NOT NULL,
  sub_icb_name TEXT NOT NULL,
  pcn_code TEXT NOT NULL,
  pcn_name TEXT NOT NULL,
  telephone TEXT NOT NULL,
  ppg_name TEXT NOT NULL,
  ppg_email TEXT NOT NULL,
  CHECK (list_size IS NULL OR list_size_on IS NOT NULL)
) STRICT;

CREATE TABLE practice_address (
  practice_id INTEGER NOT NULL REFERENCES practice (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  label TEXT NOT NULL,
  lines TEXT NOT NULL,
  telephone TEXT NOT NULL,
  PRIMARY KEY (practice_id, position)
) STRICT;

CREATE TABLE terms (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  adopted_on TEXT NOT NULL UNIQUE
    CHECK (adopted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  quorum_members INTEGER NOT NULL CHECK (quorum_members >= 0),
  quorum_staff INTEGER NOT NULL CHECK (quorum_staff >= 0),
  minimum_age INTEGER NOT NULL CHECK (minimum_age >= 0),
  meetings_per_year INTEGER CHECK (meetings_per_year >= 0),
  agenda_notice_days INTEGER CHECK (agenda_notice_days >= 0),
  minutes_within_working_days INTEGER CHECK (minutes_within_working_days >= 0),
  engagement_frequency TEXT NOT NULL,
  engagement_agreed_on TEXT
    CHECK (engagement_agreed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  engagement_agreed_at TEXT NOT NULL,
  engagement_meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX terms_engagement_meeting ON terms (engagement_meeting_id);
`,
};
