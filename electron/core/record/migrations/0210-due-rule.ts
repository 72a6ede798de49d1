import type { Migration } from './migration.ts';

/** That an action is to have no date, or is due at the next meeting, whenever that is. */
export const dueRule: Migration = {
  version: 210,
  name: 'due rule',
  sql: `
ALTER TABLE action ADD COLUMN due_rule TEXT NOT NULL DEFAULT 'as dated'
  CHECK (due_rule IN ('as dated', 'no date', 'next meeting'));
`,
};
