import type { IsoDate } from '../../../../shared/dates/financial-year.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';

/** What a kept file may belong to. */
export type FileOwner = 'feedback' | 'engagement activity' | 'material change';

export type KeptFileRow = {
  readonly id: number;
  readonly ownerId: number;
  readonly fileName: string;
  readonly size: number;
  readonly sha256: string;
  readonly filedOn: IsoDate;
};

const rows = `SELECT kept_file.id, owner_id AS ownerId, file_name AS fileName, filed_on AS filedOn,
    attachment.size, attachment.sha256
  FROM kept_file JOIN attachment ON attachment.sha256 = kept_file.attachment`;

/** Every file of one kind of owner, in the order they were filed. */
export const selectKept = (db: ReadableDb, owner: FileOwner): KeptFileRow[] =>
  db.all(`${rows} WHERE owner = @owner ORDER BY kept_file.id`, { owner });

export const selectKeptOf = (db: ReadableDb, owner: FileOwner, ownerId: number): KeptFileRow[] =>
  db.all(`${rows} WHERE owner = @owner AND owner_id = @ownerId ORDER BY kept_file.id`, {
    owner,
    ownerId,
  });

type NewFile = {
  readonly owner: FileOwner;
  readonly ownerId: number;
  readonly fileName: string;
  readonly filedOn: IsoDate;
  readonly sha256: string;
};

export const insertKept = (db: WritableDb, file: NewFile): number =>
  db.run(
    `INSERT INTO kept_file (owner, owner_id, file_name, filed_on, attachment)
     VALUES (@owner, @ownerId, @fileName, @filedOn, @sha256)`,
    file,
  ).id;

/** Whether there was such a file of this owner. */
export const deleteKept = (
  db: WritableDb,
  file: { readonly owner: FileOwner; readonly ownerId: number; readonly id: number },
): boolean =>
  db.run(`DELETE FROM kept_file WHERE id = @id AND owner = @owner AND owner_id = @ownerId`, file)
    .changes === 1;

export function deleteKeptOf(db: WritableDb, owner: FileOwner, ownerId: number): void {
  db.run(`DELETE FROM kept_file WHERE owner = @owner AND owner_id = @ownerId`, { owner, ownerId });
}
