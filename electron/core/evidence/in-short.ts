import type { ReadableDb } from '../record/database.ts';
import { notFound } from '../rpc/user-error.ts';
import { selectItem } from './queries.ts';

/** What evidence added by hand is called; an explanation by its words. NOT_FOUND when there is none. */
export function evidenceTitle(db: ReadableDb, id: number): string {
  const item = selectItem(db, id);
  if (!item) throw notFound('This evidence');
  return item.title === '' ? item.words : item.title;
}
