import type { Migration } from './migration.ts';

/**
 * That an action is to have no date, or is due at the next meeting, whenever that is; what
 * the minutes said when somebody checked them; and words of this record that are spelt as they
 * should be.
 */
export const minuting: Migration = {
  version: 210,
  name: 'minuting',
  sql: `
ALTER TABLE action ADD COLUMN due_rule TEXT NOT NULL DEFAULT 'as dated'
  CHECK (due_rule IN ('as dated', 'no date', 'next meeting'));

ALTER TABLE minutes_check ADD COLUMN text_sha256 TEXT NOT NULL DEFAULT '';

CREATE TABLE spelling_word (
  word TEXT PRIMARY KEY CHECK (length(word) BETWEEN 1 AND 60)
) STRICT;
`,
};
