import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import type { ReadableDb } from '../record/database.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { sha256Of } from './attached-file.ts';
import { selectAttachment, selectItem, selectItems } from './queries.ts';

/** Evidence added by hand that stands and is about a period, both days counted. */
export function itemsBetween(
  db: ReadableDb,
  { from, to }: { readonly from: string; readonly to: string },
): EvidenceItem[] {
  return selectItems(db).filter(
    ({ aboutOn, removed }) => removed === null && aboutOn >= from && aboutOn <= to,
  );
}

/** The attached file of an item; refuses bytes that are not the ones filed. */
export function attachmentOf(db: ReadableDb, id: number) {
  const item = selectItem(db, id);
  if (!item) throw notFound('This evidence');
  const { attachment } = item;
  if (!attachment) throw notFound('A file for this evidence');
  return { ...attachment, bytes: attachedBytes(db, attachment) };
}

/** The bytes kept under a SHA-256; refuses those that are not the ones filed. */
export function attachedBytes(
  db: ReadableDb,
  { fileName, sha256 }: { readonly fileName: string; readonly sha256: string },
): Uint8Array {
  const bytes = selectAttachment(db, sha256);
  if (!bytes) throw notFound(`The file “${fileName}”`);
  if (sha256Of(bytes) === sha256) return bytes;
  throw new UserError(
    'REFUSED',
    `The file “${fileName}” is no longer as it was filed: its SHA-256 is another. It was not saved, and the record was not changed. A backup may hold it whole.`,
  );
}
