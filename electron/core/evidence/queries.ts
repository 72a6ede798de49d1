import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { Reference } from '../../../shared/duties/duty.ts';
import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';

type ItemRow = {
  readonly id: number;
  readonly version: number;
  readonly kind: EvidenceItem['kind'];
  readonly reference: Reference;
  readonly title: string;
  readonly words: string;
  readonly aboutOn: IsoDate;
  readonly filedOn: IsoDate;
  readonly holdsUntil: IsoDate | null;
  readonly fileName: string | null;
  readonly sha256: string | null;
  readonly size: number | null;
  readonly removedOn: IsoDate | null;
  readonly removedReason: string | null;
  readonly replaces: number | null;
};

export type NewItem = Pick<
  ItemRow,
  | 'kind'
  | 'reference'
  | 'title'
  | 'words'
  | 'aboutOn'
  | 'filedOn'
  | 'holdsUntil'
  | 'fileName'
  | 'sha256'
  | 'replaces'
>;

const columns = `id, version, kind, reference, title, words, about_on AS aboutOn,
  filed_on AS filedOn, holds_until AS holdsUntil, file_name AS fileName, evidence_item.attachment AS sha256,
  attachment.size, removed_on AS removedOn, removed_reason AS removedReason, replaces
  FROM evidence_item LEFT JOIN attachment ON attachment.sha256 = evidence_item.attachment`;

/** Every item, by the day it is about. */
export const selectItems = (db: ReadableDb): EvidenceItem[] =>
  db.all<ItemRow>(`SELECT ${columns} ORDER BY about_on, id`).map(toItem);

export function selectItem(db: ReadableDb, id: number): EvidenceItem | undefined {
  const row = db.get<ItemRow>(`SELECT ${columns} WHERE id = @id`, { id });
  return row && toItem(row);
}

export function insertItem(db: WritableDb, item: NewItem): number {
  const { id } = db.run(
    `INSERT INTO evidence_item (kind, reference, title, words, about_on, filed_on, holds_until, file_name, attachment, replaces)
     VALUES (@kind, @reference, @title, @words, @aboutOn, @filedOn, @holdsUntil, @fileName, @sha256, @replaces)`,
    item,
  );
  return id;
}

type Removal = {
  readonly id: number;
  readonly version: number;
  readonly on: IsoDate;
  readonly reason: string;
};

/**
 * Marks an item as removed and lets its file go, also that of one that was replaced; false when the
 * version is another or there is nothing left to remove.
 */
export function markRemoved(db: WritableDb, removal: Removal): boolean {
  const { changes } = db.run(
    `UPDATE evidence_item
     SET removed_on = @on, removed_reason = @reason, version = version + 1,
         file_name = NULL, attachment = NULL
     WHERE id = @id AND version = @version AND (removed_on IS NULL OR attachment IS NOT NULL)`,
    removal,
  );
  return changes === 1;
}

/** Marks an item as replaced and keeps its file; false when the version is another. */
export function markReplaced(db: WritableDb, removal: Removal): boolean {
  const { changes } = db.run(
    `UPDATE evidence_item
     SET removed_on = @on, removed_reason = @reason, version = version + 1
     WHERE id = @id AND version = @version AND removed_on IS NULL AND kind = 'evidence'`,
    removal,
  );
  return changes === 1;
}

function toItem(row: ItemRow): EvidenceItem {
  const { fileName, sha256, size, removedOn, removedReason, ...item } = row;
  return {
    ...item,
    attachment:
      fileName === null || sha256 === null || size === null ? null : { fileName, sha256, size },
    removed: removedOn === null ? null : { on: removedOn, reason: removedReason ?? '' },
  };
}
