import type { Migration } from './migration.ts';

/**
 * What a public copy printed of a review's figures, as JSON: the next one is set beside it, so that
 * the two compared show nothing that either of them hides.
 */
export const publicFigures: Migration = {
  version: 220,
  name: 'public figures',
  sql: `
ALTER TABLE document ADD COLUMN public_figures TEXT
  CHECK (public_figures IS NULL OR (public_copy = 1 AND review_id IS NOT NULL));
`,
};
