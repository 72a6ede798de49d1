import type { Migration } from './migration.ts';

/**
 * Reviews of the membership. All of a review is frozen when it is recorded, except which meeting saw
 * it: a correction is a new review that names the old one.
 */
export const reviews: Migration = {
  version: 60,
  name: 'reviews',
  sql: `
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
CREATE INDEX review_reviewed_on ON review (reviewed_on, id);
CREATE INDEX review_meeting ON review (meeting_id);

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
`,
};
