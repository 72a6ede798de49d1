import type { Migration } from './migration.ts';

/**
 * Which categories comparisons are made in: chosen before looking, so each choice stays with its day,
 * its person and, from the second on, its reason.
 */
export const comparisonChoice: Migration = {
  version: 230,
  name: 'comparison choice',
  sql: `
CREATE TABLE comparison_choice (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  chosen_on TEXT NOT NULL CHECK (chosen_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  chosen_by TEXT NOT NULL,
  age_bands TEXT NOT NULL,
  ethnic_groups TEXT NOT NULL CHECK (ethnic_groups IN ('broad', 'detailed')),
  reason TEXT NOT NULL
) STRICT;
`,
};
