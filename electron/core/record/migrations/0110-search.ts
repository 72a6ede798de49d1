import type { Migration } from './migration.ts';
import { indexed } from './search-index.ts';

/**
 * Full-text search over items, decisions, actions and their progress. Accents are folded; what is
 * removed leaves no words behind in the index.
 */
export const search: Migration = {
  version: 110,
  name: 'search',
  sql: [
    indexed('meeting_item', ['title', 'notes']),
    indexed('meeting_item', ['title'], 'meeting_item_title_search'),
    indexed('decision', ['text', 'reason', 'dissent', 'answer']),
    indexed('action', ['text', 'result']),
    indexed('action_progress', ['note']),
  ].join(''),
};
