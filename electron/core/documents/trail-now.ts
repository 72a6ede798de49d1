import type { TrailMark } from '../../../shared/documents/trail-mark.ts';
import type { ReadableDb } from '../record/database.ts';
import { trailHead } from '../record/trail/head.ts';

/** The record's trail as a document made now prints it. */
export function trailNow(db: ReadableDb): TrailMark {
  const { count, hash } = trailHead(db);
  return { entries: count, hash: count === 0 ? null : hash };
}
