import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { conflict, notFound } from '../../rpc/user-error.ts';
import * as queries from './queries.ts';

export type { ItemRow } from './queries.ts';

/** One item; NOT_FOUND when there is none. */
export function storedItem(db: ReadableDb, id: number): queries.ItemRow {
  const item = queries.selectItem(db, id);
  if (!item) throw notFound('This item');
  return item;
}

/** Saves the notes of an item; CONFLICT when the version is stale. */
export function saveNotesOf(
  db: WritableDb,
  item: Pick<queries.ItemRow, 'id' | 'version' | 'notes'>,
): void {
  if (!queries.updateNotes(db, item)) throw conflict('This item');
}

/** The first item of a meeting that is there for a purpose. */
export const itemOfPurpose = (
  db: ReadableDb,
  meetingId: number,
  purpose: queries.ItemRow['purpose'],
): queries.ItemRow | undefined =>
  queries.selectItemsOf(db, meetingId).find((item) => item.purpose === purpose);
