import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import type { ReadableDb } from '../record/database.ts';
import { notFound } from '../rpc/user-error.ts';
import type { FileInRecord } from './files/bring-in.ts';
import { selectItem, selectItems } from './queries.ts';

/** Evidence added by hand that stands and is about a period, both days counted. */
export function itemsBetween(
  db: ReadableDb,
  { from, to }: { readonly from: string; readonly to: string },
): EvidenceItem[] {
  return selectItems(db).filter(
    ({ aboutOn, removed }) => removed === null && aboutOn >= from && aboutOn <= to,
  );
}

/** The attached file of an item; NOT_FOUND when it has none. */
export function attachmentOf(db: ReadableDb, id: number): FileInRecord {
  const item = selectItem(db, id);
  if (!item) throw notFound('This evidence');
  if (!item.attachment) throw notFound('A file for this evidence');
  return item.attachment;
}
