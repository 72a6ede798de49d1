import type { Migration } from './migration.ts';

/** The trail by what was done, so that the list of exports need not read all of it. */
export const trailOperations: Migration = {
  version: 320,
  name: 'trail operations',
  sql: `
CREATE INDEX trail_entry_operation ON trail_entry (operation, sequence);
`,
};
