import type { TrailMark } from '../../../shared/documents/trail-mark.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectHead } from '../record/trail/queries.ts';

/** The record's trail as a document made now prints it. */
export function trailNow(db: ReadableDb): TrailMark {
  const head = selectHead(db);
  return head ? { entries: head.sequence, hash: head.hash } : { entries: 0, hash: null };
}
