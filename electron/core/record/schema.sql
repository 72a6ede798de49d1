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
, line_key INTEGER CHECK (line_key > 0), is_private INTEGER NOT NULL DEFAULT 0
  CHECK (is_private IN (0, 1)), rests_until TEXT CHECK (rests_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), rest_reason TEXT NOT NULL DEFAULT '', done_meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT, due_rule TEXT NOT NULL DEFAULT 'as dated'
  CHECK (due_rule IN ('as dated', 'no date', 'next meeting'))) STRICT;

CREATE TABLE action_counter (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  next INTEGER NOT NULL CHECK (next > 0)
) STRICT;

CREATE TABLE action_owner (
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  PRIMARY KEY (action_id, position)
) STRICT;

CREATE TABLE action_progress (
  id INTEGER PRIMARY KEY,
  action_id INTEGER NOT NULL REFERENCES action (id) ON DELETE RESTRICT,
  noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL,
  meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT
) STRICT;

CREATE VIRTUAL TABLE action_progress_search USING fts5 (
  note,
  content = 'action_progress', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'action_progress_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'action_progress_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'action_progress_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'action_progress_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE action_search USING fts5 (
  text, result,
  content = 'action', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'action_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'action_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'action_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'action_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE agenda_issue (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  issued_by TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (meeting_id, number)
) STRICT;

CREATE TABLE agenda_standing (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  items TEXT NOT NULL
) STRICT;

CREATE TABLE agenda_template (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  name TEXT NOT NULL,
  items TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size >= 0)
) STRICT;

CREATE TABLE attachment_piece (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  position INTEGER NOT NULL CHECK (position >= 0),
  bytes BLOB NOT NULL CHECK (length(bytes) > 0),
  UNIQUE (sha256, position)
) STRICT;

CREATE TABLE backlog_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  asked_by_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  asked_by_name TEXT,
  asked_on TEXT NOT NULL CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  from_public INTEGER NOT NULL CHECK (from_public IN (0, 1)),
  planned_minutes INTEGER CHECK (planned_minutes > 0),
  item_id INTEGER REFERENCES meeting_item (id) ON DELETE RESTRICT,
  closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  closed_reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE comparison_choice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chosen_on TEXT NOT NULL CHECK (chosen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  chosen_by TEXT NOT NULL,
  age_bands TEXT NOT NULL,
  ethnic_groups TEXT NOT NULL CHECK (ethnic_groups IN ('broad', 'detailed')),
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE decision (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  item_id INTEGER NOT NULL REFERENCES meeting_item (id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  text TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL
, proposer_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT, proposer_name TEXT, seconder_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT, seconder_name TEXT, agreement TEXT NOT NULL DEFAULT 'not recorded', votes_for INTEGER CHECK (votes_for >= 0), votes_against INTEGER CHECK (votes_against >= 0), abstained INTEGER CHECK (abstained >= 0), dissent TEXT NOT NULL DEFAULT '', is_advice INTEGER NOT NULL DEFAULT 0 CHECK (is_advice IN (0, 1)), answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), answered_by TEXT NOT NULL DEFAULT '', answer TEXT NOT NULL DEFAULT '', line_key INTEGER CHECK (line_key > 0), is_private INTEGER NOT NULL DEFAULT 0
  CHECK (is_private IN (0, 1))) STRICT;

CREATE VIRTUAL TABLE decision_search USING fts5 (
  text, reason, dissent, answer,
  content = 'decision', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'decision_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'decision_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'decision_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'decision_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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

CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  -- The contract has the list of kinds: rows never change, so a new kind needs no new table.
  kind TEXT NOT NULL CHECK (kind <> ''),
  title TEXT NOT NULL,
  path TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  made_at_ms INTEGER NOT NULL,
  made_by TEXT NOT NULL,
  public_copy INTEGER NOT NULL CHECK (public_copy IN (0, 1)),
  trail_entries INTEGER NOT NULL CHECK (trail_entries >= 0),
  trail_hash TEXT CHECK (length(trail_hash) = 64),
  -- The review whose figures a public copy prints: two copies compared would show who joined.
  review_id INTEGER REFERENCES review (id) ON DELETE RESTRICT
, public_figures TEXT
  CHECK (public_figures IS NULL OR (public_copy = 1 AND review_id IS NOT NULL))) STRICT;

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

CREATE TABLE election (
  decision_id INTEGER PRIMARY KEY REFERENCES decision (id) ON DELETE RESTRICT,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  role TEXT NOT NULL,
  words TEXT NOT NULL,
  started_on TEXT NOT NULL CHECK (started_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  gave_up TEXT NOT NULL CHECK (json_valid(gave_up))
) STRICT;

CREATE TABLE engagement_activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  level TEXT NOT NULL,
  aim TEXT NOT NULL,
  partner TEXT NOT NULL,
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  methods TEXT NOT NULL CHECK (json_valid(methods)),
  method_words TEXT NOT NULL,
  access TEXT NOT NULL CHECK (json_valid(access)),
  access_words TEXT NOT NULL,
  cost_pence INTEGER CHECK (cost_pence >= 0),
  cost_words TEXT NOT NULL,
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

CREATE VIRTUAL TABLE engagement_activity_search USING fts5 (
  title, aim, partner, heard, changed, evaluation, lessons,
  content = 'engagement_activity', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'engagement_activity_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'engagement_activity_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'engagement_activity_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'engagement_activity_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE engagement_feedback (
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  PRIMARY KEY (activity_id, feedback_id)
) STRICT;

CREATE TABLE engagement_improvement (
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  improvement_id INTEGER NOT NULL REFERENCES improvement (id) ON DELETE RESTRICT,
  PRIMARY KEY (activity_id, improvement_id)
) STRICT;

CREATE TABLE engagement_reach (
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  reach_group TEXT NOT NULL,
  invited INTEGER CHECK (invited >= 0),
  reached INTEGER CHECK (reached >= 0),
  PRIMARY KEY (activity_id, position)
) STRICT;

CREATE TABLE engagement_worksheet (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  kind TEXT NOT NULL CHECK (kind IN ('engagement plan', 'self-assessment', 'material change')),
  title TEXT NOT NULL,
  year INTEGER NOT NULL,
  change TEXT,
  starts_on TEXT NOT NULL CHECK (starts_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  people TEXT NOT NULL,
  reason_to_keep TEXT NOT NULL,
  all_words TEXT NOT NULL DEFAULT '',
  CHECK ((kind = 'material change') = (change IS NOT NULL)),
  CHECK (ends_on IS NULL OR ends_on >= starts_on)
) STRICT;

CREATE VIRTUAL TABLE engagement_worksheet_search USING fts5 (
  title, all_words,
  content = 'engagement_worksheet', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'engagement_worksheet_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'engagement_worksheet_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'engagement_worksheet_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'engagement_worksheet_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE evidence_item (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL DEFAULT 1,
  kind TEXT NOT NULL CHECK (kind IN ('evidence', 'explanation')),
  reference TEXT NOT NULL CHECK (reference IN ('(1)', '(3)', '(4)(a)', '(4)(b)', '(5)')),
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  about_on TEXT NOT NULL CHECK (about_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  filed_on TEXT NOT NULL CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  file_name TEXT,
  attachment TEXT REFERENCES attachment (sha256) ON DELETE RESTRICT,
  removed_on TEXT CHECK (removed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  removed_reason TEXT,
  -- The version that this one takes the place of, which keeps its file.
  replaces INTEGER UNIQUE REFERENCES evidence_item (id) ON DELETE RESTRICT, holds_until TEXT
  CHECK (holds_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  CHECK ((file_name IS NULL) = (attachment IS NULL)),
  CHECK ((removed_on IS NULL) = (removed_reason IS NULL))
) STRICT;

CREATE TABLE feedback (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  source TEXT NOT NULL,
  source_words TEXT NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL,
  about_from TEXT CHECK (about_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  about_to TEXT NOT NULL CHECK (about_to GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  asked INTEGER CHECK (asked >= 0),
  responded INTEGER CHECK (responded >= 0),
  reason_to_keep TEXT NOT NULL,
  CHECK (about_from IS NULL OR about_from <= about_to)
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

CREATE VIRTUAL TABLE feedback_search USING fts5 (
  title, words, source_words,
  content = 'feedback', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'feedback_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'feedback_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'feedback_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'feedback_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE feedback_theme (
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  theme TEXT NOT NULL,
  count INTEGER CHECK (count >= 0),
  PRIMARY KEY (feedback_id, position)
) STRICT;

CREATE TABLE improvement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  decision_id INTEGER UNIQUE REFERENCES decision (id) ON DELETE RESTRICT,
  own_text TEXT,
  own_outcome TEXT,
  own_reason TEXT,
  own_on TEXT CHECK (own_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  lead_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  lead_name TEXT,
  due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  result TEXT NOT NULL DEFAULT '',
  patient_result TEXT NOT NULL DEFAULT '',
  stopped_on TEXT CHECK (stopped_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  stopped_reason TEXT NOT NULL DEFAULT '',
  told_on TEXT CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  told_how TEXT NOT NULL DEFAULT '',
  checked_on TEXT CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
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

CREATE TABLE improvement_feedback (
  improvement_id INTEGER NOT NULL REFERENCES improvement (id) ON DELETE RESTRICT,
  feedback_id INTEGER NOT NULL REFERENCES feedback (id) ON DELETE RESTRICT,
  PRIMARY KEY (improvement_id, feedback_id)
) STRICT;

CREATE TABLE improvement_progress (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  improvement_id INTEGER NOT NULL REFERENCES improvement (id) ON DELETE RESTRICT,
  noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE improvement_search USING fts5 (
  own_text, result, patient_result, stopped_reason, check_words,
  content = 'improvement', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'improvement_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'improvement_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'improvement_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'improvement_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE item_interest (
  item_id INTEGER NOT NULL REFERENCES meeting_item (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  interest TEXT NOT NULL,
  has_left INTEGER NOT NULL CHECK (has_left IN (0, 1)),
  PRIMARY KEY (item_id, position)
) STRICT;

CREATE TABLE item_lines (
  item_id INTEGER PRIMARY KEY REFERENCES meeting_item (id) ON DELETE RESTRICT,
  next_key INTEGER NOT NULL CHECK (next_key > 0),
  keys TEXT NOT NULL,
  removed TEXT NOT NULL
) STRICT;

CREATE TABLE kept_file (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  owner TEXT NOT NULL,
  owner_id INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  filed_on TEXT NOT NULL CHECK (filed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  attachment TEXT NOT NULL REFERENCES attachment (sha256) ON DELETE RESTRICT
) STRICT;

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
, chaired_by_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT, chaired_by_name TEXT, minutes_by_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT, minutes_by_name TEXT, items_by_on TEXT CHECK (items_by_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), joining TEXT NOT NULL DEFAULT '', cancelled_on TEXT CHECK (cancelled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), cancelled_reason TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE meeting_attendance (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  state TEXT NOT NULL CHECK (state IN ('present', 'apologies', 'absent')),
  arrived_at TEXT CHECK (arrived_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  left_at TEXT CHECK (left_at GLOB '[0-2][0-9]:[0-5][0-9]'),
  PRIMARY KEY (meeting_id, member_id),
  CHECK (state = 'present' OR (arrived_at IS NULL AND left_at IS NULL))
) STRICT;

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
, purpose TEXT NOT NULL DEFAULT 'business', planned_minutes INTEGER CHECK (planned_minutes > 0), is_private INTEGER NOT NULL DEFAULT 0
  CHECK (is_private IN (0, 1)), asked_by TEXT NOT NULL DEFAULT '', agenda_words TEXT NOT NULL DEFAULT '') STRICT;

CREATE VIRTUAL TABLE meeting_item_search USING fts5 (
  title, notes,
  content = 'meeting_item', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'meeting_item_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'meeting_item_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'meeting_item_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'meeting_item_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE VIRTUAL TABLE meeting_item_title_search USING fts5 (
  title,
  content = 'meeting_item', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE 'meeting_item_title_search_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'meeting_item_title_search_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'meeting_item_title_search_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'meeting_item_title_search_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

CREATE TABLE meeting_postponed (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  from_on TEXT NOT NULL CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  noted_on TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason TEXT NOT NULL
) STRICT;

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

CREATE TABLE member_confirmation (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  answer TEXT NOT NULL,
  answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  how TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE member_consent (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  about TEXT NOT NULL,
  given INTEGER NOT NULL CHECK (given IN (0, 1)),
  answered_on TEXT NOT NULL CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  source TEXT NOT NULL
) STRICT;

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

CREATE TABLE member_training (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES member (id) ON DELETE RESTRICT,
  title TEXT NOT NULL,
  done_on TEXT NOT NULL CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

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

CREATE TABLE minutes_check (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  checked_on TEXT NOT NULL CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  comments TEXT NOT NULL
, text_sha256 TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE minutes_confirmation (
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  how TEXT NOT NULL CHECK (how IN ('at a meeting', 'by correspondence')),
  confirmed_on TEXT NOT NULL CHECK (confirmed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  at_meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
  proposer_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  proposer_name TEXT,
  seconder_member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  seconder_name TEXT,
  is_minuted INTEGER NOT NULL CHECK (is_minuted IN (0, 1)),
  PRIMARY KEY (meeting_id, number)
) STRICT;

CREATE TABLE minutes_import (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE RESTRICT,
  file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  bytes BLOB NOT NULL,
  imported_on TEXT NOT NULL
    CHECK (imported_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  imported_by TEXT NOT NULL
) STRICT;

CREATE TABLE minutes_life (
  meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE RESTRICT,
  version INTEGER NOT NULL CHECK (version > 0),
  state TEXT NOT NULL
    CHECK (state IN ('draft', 'checked', 'issued in draft', 'confirmed', 're-opened')),
  issued_on TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE minutes_reopening (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  reopened_on TEXT NOT NULL CHECK (reopened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reopened_by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE minutes_version (
  meeting_id INTEGER NOT NULL REFERENCES minutes_life (meeting_id) ON DELETE RESTRICT,
  number INTEGER NOT NULL CHECK (number > 0),
  kind TEXT NOT NULL CHECK (kind IN ('issued in draft', 'presented', 'confirmed')),
  kept_on TEXT NOT NULL CHECK (kept_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kept_at_ms INTEGER NOT NULL,
  kept_by TEXT NOT NULL,
  body TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (meeting_id, number)
) STRICT;

CREATE TABLE monitoring_file (
  pairing TEXT PRIMARY KEY CHECK (length(pairing) = 32),
  made_on TEXT NOT NULL CHECK (made_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE monitoring_key (
  id INTEGER PRIMARY KEY,
  pairing TEXT NOT NULL UNIQUE REFERENCES monitoring_file (pairing) ON DELETE RESTRICT,
  public_key BLOB NOT NULL CHECK (length(public_key) = 32)
) STRICT;

CREATE TABLE monitoring_try (
  id INTEGER PRIMARY KEY,
  at_ms INTEGER NOT NULL,
  name TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;

CREATE TABLE paper_look (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  version INTEGER NOT NULL DEFAULT 1,
  font TEXT NOT NULL,
  heading_colour TEXT NOT NULL,
  logo_type TEXT CHECK (logo_type IN ('png', 'jpg')),
  logo BLOB,
  -- In pixels.
  logo_width INTEGER,
  logo_height INTEGER,
  logo_words TEXT,
  CHECK ((logo IS NULL) = (logo_type IS NULL)),
  CHECK ((logo IS NULL) = (logo_width IS NULL)),
  CHECK ((logo IS NULL) = (logo_height IS NULL)),
  CHECK ((logo IS NULL) = (logo_words IS NULL))
) STRICT;

CREATE TABLE parked_line (
  item_id INTEGER NOT NULL REFERENCES meeting_item (id) ON DELETE RESTRICT,
  line_key INTEGER NOT NULL CHECK (line_key > 0),
  kind TEXT NOT NULL CHECK (kind IN ('action', 'decision')),
  body TEXT NOT NULL,
  PRIMARY KEY (item_id, line_key, kind)
) STRICT;

CREATE TABLE population_label (
  subject TEXT NOT NULL,
  -- In lower case, blanks run together.
  label TEXT NOT NULL,
  -- NULL: left out on purpose.
  category TEXT,
  used_at_ms INTEGER NOT NULL,
  PRIMARY KEY (subject, label)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE priority_area (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  year INTEGER NOT NULL,
  title TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;

CREATE TABLE question_set (
  version TEXT PRIMARY KEY,
  content TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  loaded_on TEXT NOT NULL CHECK (loaded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  loaded_by TEXT NOT NULL
) STRICT;

CREATE TABLE question_set_use (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version TEXT NOT NULL,
  used_from TEXT NOT NULL CHECK (used_from GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE record_identity (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL CHECK (length(id) = 32)
) STRICT;

CREATE TABLE review (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL CHECK (version > 0),
  reviewed_on TEXT NOT NULL CHECK (reviewed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  done_by TEXT NOT NULL,
  conclusion TEXT NOT NULL,
  steps TEXT NOT NULL CHECK (json_valid(steps)),
  members TEXT NOT NULL CHECK (json_valid(members)),
  comparison TEXT CHECK (json_valid(comparison)),
  meeting_id INTEGER REFERENCES meeting (id) ON DELETE RESTRICT,
  corrects INTEGER UNIQUE REFERENCES review (id) ON DELETE RESTRICT,
  recorded_at_ms INTEGER NOT NULL,
  CHECK (corrects < id)
) STRICT;

CREATE TABLE schema_history (
  version INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  applied_at_ms INTEGER NOT NULL,
  app_version TEXT NOT NULL
) STRICT;

CREATE TABLE sealed_answer (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  pairing TEXT NOT NULL REFERENCES monitoring_file (pairing) ON DELETE RESTRICT,
  sealed BLOB NOT NULL,
  unreadable_since TEXT
    CHECK (unreadable_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE sent_entry (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE RESTRICT,
  what TEXT NOT NULL,
  sent_on TEXT NOT NULL CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  member_id INTEGER REFERENCES member (id) ON DELETE RESTRICT,
  name TEXT NOT NULL,
  how TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE spelling_word (
  word TEXT PRIMARY KEY CHECK (length(word) BETWEEN 1 AND 60)
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

CREATE TABLE trail_entry (
  sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
  at_ms INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_salt TEXT NOT NULL,
  role TEXT NOT NULL,
  operation TEXT NOT NULL,
  subject TEXT NOT NULL,
  version INTEGER,
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  previous TEXT NOT NULL CHECK (length(previous) = 64),
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE TABLE trail_payload (
  sequence INTEGER PRIMARY KEY REFERENCES trail_entry (sequence),
  salt TEXT,
  body TEXT,
  erased_at_ms INTEGER,
  erased_reason TEXT,
  CHECK ((body IS NULL) = (erased_at_ms IS NOT NULL)),
  CHECK ((salt IS NULL) = (body IS NULL))
) STRICT;

CREATE TABLE worksheet_activity (
  worksheet_id INTEGER NOT NULL REFERENCES engagement_worksheet (id) ON DELETE RESTRICT,
  activity_id INTEGER NOT NULL REFERENCES engagement_activity (id) ON DELETE RESTRICT,
  PRIMARY KEY (worksheet_id, activity_id)
) STRICT;

CREATE TABLE worksheet_evidence (
  worksheet_id INTEGER NOT NULL REFERENCES engagement_worksheet (id) ON DELETE RESTRICT,
  part TEXT NOT NULL,
  position INTEGER NOT NULL CHECK (position > 0),
  place TEXT NOT NULL,
  target_id INTEGER NOT NULL,
  PRIMARY KEY (worksheet_id, part, position)
) STRICT;

CREATE TABLE worksheet_said (
  worksheet_id INTEGER NOT NULL REFERENCES engagement_worksheet (id) ON DELETE RESTRICT,
  part TEXT NOT NULL,
  answer TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (worksheet_id, part)
) STRICT;

CREATE TABLE worksheet_stakeholder (
  worksheet_id INTEGER NOT NULL REFERENCES engagement_worksheet (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  who TEXT NOT NULL,
  touched TEXT NOT NULL,
  engaged TEXT NOT NULL,
  PRIMARY KEY (worksheet_id, position)
) STRICT;

CREATE TABLE worksheet_step (
  worksheet_id INTEGER NOT NULL REFERENCES engagement_worksheet (id) ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position > 0),
  step_on TEXT NOT NULL CHECK (step_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  what TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('planned', 'done')),
  PRIMARY KEY (worksheet_id, position)
) STRICT;

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

CREATE INDEX action_decision ON action (decision_id);

CREATE INDEX action_done_meeting ON action (done_meeting_id);

CREATE INDEX action_item ON action (item_id);

CREATE UNIQUE INDEX action_line ON action (item_id, line_key) WHERE line_key IS NOT NULL;

CREATE INDEX action_meeting ON action (meeting_id);

CREATE INDEX action_open ON action (due_on) WHERE done_on IS NULL;

CREATE INDEX action_owner_member ON action_owner (member_id);

CREATE INDEX action_progress_action ON action_progress (action_id, noted_on);

CREATE INDEX action_progress_meeting ON action_progress (meeting_id);

CREATE INDEX backlog_item_item ON backlog_item (item_id);

CREATE INDEX backlog_item_waiting ON backlog_item (asked_on)
  WHERE item_id IS NULL AND closed_on IS NULL;

CREATE INDEX decision_item ON decision (item_id, number);

CREATE UNIQUE INDEX decision_line ON decision (item_id, line_key) WHERE line_key IS NOT NULL;

CREATE INDEX document_path ON document (path);

CREATE INDEX document_sha256 ON document (sha256);

CREATE INDEX election_member ON election (member_id);

CREATE INDEX engagement_activity_starts ON engagement_activity (starts_on, id);

CREATE INDEX engagement_feedback_of ON engagement_feedback (feedback_id);

CREATE INDEX engagement_improvement_of ON engagement_improvement (improvement_id);

CREATE UNIQUE INDEX engagement_worksheet_of_year ON engagement_worksheet (year)
  WHERE kind = 'self-assessment';

CREATE INDEX engagement_worksheet_starts ON engagement_worksheet (starts_on, id);

CREATE INDEX evidence_item_about ON evidence_item (about_on);

CREATE INDEX evidence_item_attachment ON evidence_item (attachment);

CREATE INDEX feedback_item_item ON feedback_item (item_id);

CREATE INDEX feedback_received ON feedback (received_on, id);

CREATE INDEX improvement_feedback_of ON improvement_feedback (feedback_id);

CREATE INDEX improvement_lead ON improvement (lead_member_id);

CREATE INDEX improvement_priority ON improvement (priority_id);

CREATE INDEX improvement_progress_of ON improvement_progress (improvement_id, noted_on);

CREATE INDEX item_interest_member ON item_interest (member_id);

CREATE INDEX kept_file_attachment ON kept_file (attachment);

CREATE INDEX kept_file_owner ON kept_file (owner, owner_id);

CREATE INDEX meeting_attendance_member ON meeting_attendance (member_id);

CREATE INDEX meeting_held_on ON meeting (held_on, id);

CREATE INDEX meeting_item_meeting ON meeting_item (meeting_id, position);

CREATE INDEX meeting_postponed_meeting ON meeting_postponed (meeting_id);

CREATE INDEX member_confirmation_member ON member_confirmation (member_id, answered_on);

CREATE INDEX member_consent_member ON member_consent (member_id, id);

CREATE INDEX member_role_member ON member_role (member_id, started_on);

CREATE INDEX member_spell_member ON member_spell (member_id, joined_on);

CREATE INDEX member_training_member ON member_training (member_id, id);

CREATE INDEX minutes_check_meeting ON minutes_check (meeting_id, checked_on);

CREATE INDEX minutes_confirmation_at ON minutes_confirmation (at_meeting_id);

CREATE INDEX minutes_reopening_meeting ON minutes_reopening (meeting_id);

CREATE INDEX population_table_sha256 ON population_table (sha256);

CREATE INDEX priority_area_year ON priority_area (year);

CREATE INDEX review_meeting ON review (meeting_id);

CREATE INDEX review_reviewed_on ON review (reviewed_on, id);

CREATE INDEX sealed_answer_pairing ON sealed_answer (pairing);

CREATE INDEX sent_entry_meeting ON sent_entry (meeting_id, sent_on);

CREATE INDEX sent_entry_member ON sent_entry (member_id);

CREATE INDEX terms_engagement_meeting ON terms (engagement_meeting_id);

CREATE INDEX trail_entry_operation ON trail_entry (operation, sequence);

CREATE INDEX trail_entry_subject ON trail_entry (subject, sequence);

CREATE INDEX worksheet_activity_of ON worksheet_activity (activity_id);

CREATE INDEX year_copy_year ON year_copy (year);

CREATE INDEX year_sign_off_member ON year_sign_off (member_id);

CREATE INDEX year_sign_off_year ON year_sign_off (year);

CREATE TRIGGER action_progress_search_added AFTER INSERT ON action_progress BEGIN
  INSERT INTO action_progress_search (rowid, note) VALUES (new.id, new.note);
END;

CREATE TRIGGER action_progress_search_changed AFTER UPDATE ON action_progress WHEN old.note IS NOT new.note BEGIN
  INSERT INTO action_progress_search (action_progress_search, rowid, note)
    VALUES ('delete', old.id, old.note);
  INSERT INTO action_progress_search (rowid, note) VALUES (new.id, new.note);
END;

CREATE TRIGGER action_progress_search_removed AFTER DELETE ON action_progress BEGIN
  INSERT INTO action_progress_search (action_progress_search, rowid, note)
    VALUES ('delete', old.id, old.note);
END;

CREATE TRIGGER action_search_added AFTER INSERT ON action BEGIN
  INSERT INTO action_search (rowid, text, result) VALUES (new.id, new.text, new.result);
END;

CREATE TRIGGER action_search_changed AFTER UPDATE ON action WHEN old.text IS NOT new.text OR old.result IS NOT new.result BEGIN
  INSERT INTO action_search (action_search, rowid, text, result)
    VALUES ('delete', old.id, old.text, old.result);
  INSERT INTO action_search (rowid, text, result) VALUES (new.id, new.text, new.result);
END;

CREATE TRIGGER action_search_removed AFTER DELETE ON action BEGIN
  INSERT INTO action_search (action_search, rowid, text, result)
    VALUES ('delete', old.id, old.text, old.result);
END;

CREATE TRIGGER decision_search_added AFTER INSERT ON decision BEGIN
  INSERT INTO decision_search (rowid, text, reason, dissent, answer) VALUES (new.id, new.text, new.reason, new.dissent, new.answer);
END;

CREATE TRIGGER decision_search_changed AFTER UPDATE ON decision WHEN old.text IS NOT new.text OR old.reason IS NOT new.reason OR old.dissent IS NOT new.dissent OR old.answer IS NOT new.answer BEGIN
  INSERT INTO decision_search (decision_search, rowid, text, reason, dissent, answer)
    VALUES ('delete', old.id, old.text, old.reason, old.dissent, old.answer);
  INSERT INTO decision_search (rowid, text, reason, dissent, answer) VALUES (new.id, new.text, new.reason, new.dissent, new.answer);
END;

CREATE TRIGGER decision_search_removed AFTER DELETE ON decision BEGIN
  INSERT INTO decision_search (decision_search, rowid, text, reason, dissent, answer)
    VALUES ('delete', old.id, old.text, old.reason, old.dissent, old.answer);
END;

CREATE TRIGGER document_no_update BEFORE UPDATE ON document
BEGIN SELECT RAISE(ABORT, 'a registered document is not changed'); END;

CREATE TRIGGER engagement_activity_search_added AFTER INSERT ON engagement_activity BEGIN
  INSERT INTO engagement_activity_search (rowid, title, aim, partner, heard, changed, evaluation, lessons) VALUES (new.id, new.title, new.aim, new.partner, new.heard, new.changed, new.evaluation, new.lessons);
END;

CREATE TRIGGER engagement_activity_search_changed AFTER UPDATE ON engagement_activity WHEN old.title IS NOT new.title OR old.aim IS NOT new.aim OR old.partner IS NOT new.partner OR old.heard IS NOT new.heard OR old.changed IS NOT new.changed OR old.evaluation IS NOT new.evaluation OR old.lessons IS NOT new.lessons BEGIN
  INSERT INTO engagement_activity_search (engagement_activity_search, rowid, title, aim, partner, heard, changed, evaluation, lessons)
    VALUES ('delete', old.id, old.title, old.aim, old.partner, old.heard, old.changed, old.evaluation, old.lessons);
  INSERT INTO engagement_activity_search (rowid, title, aim, partner, heard, changed, evaluation, lessons) VALUES (new.id, new.title, new.aim, new.partner, new.heard, new.changed, new.evaluation, new.lessons);
END;

CREATE TRIGGER engagement_activity_search_removed AFTER DELETE ON engagement_activity BEGIN
  INSERT INTO engagement_activity_search (engagement_activity_search, rowid, title, aim, partner, heard, changed, evaluation, lessons)
    VALUES ('delete', old.id, old.title, old.aim, old.partner, old.heard, old.changed, old.evaluation, old.lessons);
END;

CREATE TRIGGER engagement_feedback_goes BEFORE DELETE ON feedback BEGIN
  DELETE FROM engagement_feedback WHERE feedback_id = old.id;
END;

CREATE TRIGGER engagement_improvement_goes BEFORE DELETE ON improvement BEGIN
  DELETE FROM engagement_improvement WHERE improvement_id = old.id;
END;

CREATE TRIGGER engagement_worksheet_search_added AFTER INSERT ON engagement_worksheet BEGIN
  INSERT INTO engagement_worksheet_search (rowid, title, all_words) VALUES (new.id, new.title, new.all_words);
END;

CREATE TRIGGER engagement_worksheet_search_changed AFTER UPDATE ON engagement_worksheet WHEN old.title IS NOT new.title OR old.all_words IS NOT new.all_words BEGIN
  INSERT INTO engagement_worksheet_search (engagement_worksheet_search, rowid, title, all_words)
    VALUES ('delete', old.id, old.title, old.all_words);
  INSERT INTO engagement_worksheet_search (rowid, title, all_words) VALUES (new.id, new.title, new.all_words);
END;

CREATE TRIGGER engagement_worksheet_search_removed AFTER DELETE ON engagement_worksheet BEGIN
  INSERT INTO engagement_worksheet_search (engagement_worksheet_search, rowid, title, all_words)
    VALUES ('delete', old.id, old.title, old.all_words);
END;

CREATE TRIGGER feedback_search_added AFTER INSERT ON feedback BEGIN
  INSERT INTO feedback_search (rowid, title, words, source_words) VALUES (new.id, new.title, new.words, new.source_words);
END;

CREATE TRIGGER feedback_search_changed AFTER UPDATE ON feedback WHEN old.title IS NOT new.title OR old.words IS NOT new.words OR old.source_words IS NOT new.source_words BEGIN
  INSERT INTO feedback_search (feedback_search, rowid, title, words, source_words)
    VALUES ('delete', old.id, old.title, old.words, old.source_words);
  INSERT INTO feedback_search (rowid, title, words, source_words) VALUES (new.id, new.title, new.words, new.source_words);
END;

CREATE TRIGGER feedback_search_removed AFTER DELETE ON feedback BEGIN
  INSERT INTO feedback_search (feedback_search, rowid, title, words, source_words)
    VALUES ('delete', old.id, old.title, old.words, old.source_words);
END;

CREATE TRIGGER improvement_goes BEFORE DELETE ON decision BEGIN
  DELETE FROM improvement WHERE decision_id = old.id AND version = 1;
END;

CREATE TRIGGER improvement_grows AFTER INSERT ON decision WHEN new.outcome <> 'decision' BEGIN
  INSERT INTO improvement (version, decision_id) VALUES (1, new.id)
    ON CONFLICT (decision_id) DO NOTHING;
END;

CREATE TRIGGER improvement_grows_later AFTER UPDATE OF outcome ON decision
  WHEN new.outcome <> 'decision' BEGIN
  INSERT INTO improvement (version, decision_id) VALUES (1, new.id)
    ON CONFLICT (decision_id) DO NOTHING;
END;

CREATE TRIGGER improvement_search_added AFTER INSERT ON improvement BEGIN
  INSERT INTO improvement_search (rowid, own_text, result, patient_result, stopped_reason, check_words) VALUES (new.id, new.own_text, new.result, new.patient_result, new.stopped_reason, new.check_words);
END;

CREATE TRIGGER improvement_search_changed AFTER UPDATE ON improvement WHEN old.own_text IS NOT new.own_text OR old.result IS NOT new.result OR old.patient_result IS NOT new.patient_result OR old.stopped_reason IS NOT new.stopped_reason OR old.check_words IS NOT new.check_words BEGIN
  INSERT INTO improvement_search (improvement_search, rowid, own_text, result, patient_result, stopped_reason, check_words)
    VALUES ('delete', old.id, old.own_text, old.result, old.patient_result, old.stopped_reason, old.check_words);
  INSERT INTO improvement_search (rowid, own_text, result, patient_result, stopped_reason, check_words) VALUES (new.id, new.own_text, new.result, new.patient_result, new.stopped_reason, new.check_words);
END;

CREATE TRIGGER improvement_search_removed AFTER DELETE ON improvement BEGIN
  INSERT INTO improvement_search (improvement_search, rowid, own_text, result, patient_result, stopped_reason, check_words)
    VALUES ('delete', old.id, old.own_text, old.result, old.patient_result, old.stopped_reason, old.check_words);
END;

CREATE TRIGGER improvement_withers AFTER UPDATE OF outcome ON decision
  WHEN new.outcome = 'decision' BEGIN
  DELETE FROM improvement WHERE decision_id = new.id AND version = 1;
END;

CREATE TRIGGER meeting_item_search_added AFTER INSERT ON meeting_item BEGIN
  INSERT INTO meeting_item_search (rowid, title, notes) VALUES (new.id, new.title, new.notes);
END;

CREATE TRIGGER meeting_item_search_changed AFTER UPDATE ON meeting_item WHEN old.title IS NOT new.title OR old.notes IS NOT new.notes BEGIN
  INSERT INTO meeting_item_search (meeting_item_search, rowid, title, notes)
    VALUES ('delete', old.id, old.title, old.notes);
  INSERT INTO meeting_item_search (rowid, title, notes) VALUES (new.id, new.title, new.notes);
END;

CREATE TRIGGER meeting_item_search_removed AFTER DELETE ON meeting_item BEGIN
  INSERT INTO meeting_item_search (meeting_item_search, rowid, title, notes)
    VALUES ('delete', old.id, old.title, old.notes);
END;

CREATE TRIGGER meeting_item_title_search_added AFTER INSERT ON meeting_item BEGIN
  INSERT INTO meeting_item_title_search (rowid, title) VALUES (new.id, new.title);
END;

CREATE TRIGGER meeting_item_title_search_changed AFTER UPDATE ON meeting_item WHEN old.title IS NOT new.title BEGIN
  INSERT INTO meeting_item_title_search (meeting_item_title_search, rowid, title)
    VALUES ('delete', old.id, old.title);
  INSERT INTO meeting_item_title_search (rowid, title) VALUES (new.id, new.title);
END;

CREATE TRIGGER meeting_item_title_search_removed AFTER DELETE ON meeting_item BEGIN
  INSERT INTO meeting_item_title_search (meeting_item_title_search, rowid, title)
    VALUES ('delete', old.id, old.title);
END;

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

CREATE TRIGGER minutes_version_is_kept BEFORE DELETE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'A kept text of minutes is never deleted'); END;

CREATE TRIGGER minutes_version_stays BEFORE UPDATE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'A kept text of minutes is never changed'); END;

CREATE TRIGGER review_frozen BEFORE UPDATE ON review
WHEN NEW.id IS NOT OLD.id
  OR NEW.reviewed_on IS NOT OLD.reviewed_on
  OR NEW.done_by IS NOT OLD.done_by
  OR NEW.conclusion IS NOT OLD.conclusion
  OR NEW.steps IS NOT OLD.steps
  OR NEW.members IS NOT OLD.members
  OR NEW.comparison IS NOT OLD.comparison
  OR NEW.corrects IS NOT OLD.corrects
  OR NEW.recorded_at_ms IS NOT OLD.recorded_at_ms
BEGIN SELECT RAISE(ABORT, 'a review is frozen'); END;

CREATE TRIGGER review_no_delete BEFORE DELETE ON review
BEGIN SELECT RAISE(ABORT, 'a review is frozen'); END;

CREATE TRIGGER trail_entry_no_delete BEFORE DELETE ON trail_entry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_entry_no_update BEFORE UPDATE ON trail_entry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_entry_only_append BEFORE INSERT ON trail_entry
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM trail_entry)
  OR EXISTS (SELECT 1 FROM trail_entry WHERE hash = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_payload_no_delete BEFORE DELETE ON trail_payload
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_payload_no_replace BEFORE INSERT ON trail_payload
WHEN EXISTS (SELECT 1 FROM trail_payload WHERE sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;

CREATE TRIGGER trail_payload_only_erase BEFORE UPDATE ON trail_payload
WHEN OLD.body IS NULL OR NEW.body IS NOT NULL OR NEW.sequence IS NOT OLD.sequence
BEGIN SELECT RAISE(ABORT, 'a payload can only be erased'); END;

CREATE TRIGGER worksheet_activity_goes BEFORE DELETE ON engagement_activity BEGIN
  DELETE FROM worksheet_activity WHERE activity_id = old.id;
END;

CREATE TRIGGER year_copy_no_delete BEFORE DELETE ON year_copy
BEGIN SELECT RAISE(ABORT, 'the copy of a closed year is not deleted'); END;

CREATE TRIGGER year_copy_no_update BEFORE UPDATE ON year_copy
BEGIN SELECT RAISE(ABORT, 'the copy of a closed year is not changed'); END;
