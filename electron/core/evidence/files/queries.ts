import type { ReadableDb, WritableDb } from '../../record/database.ts';

type File = { readonly sha256: string; readonly size: number };

export const selectFile = (db: ReadableDb, sha256: string): File | undefined =>
  db.get<File>('SELECT sha256, size FROM attachment WHERE sha256 = @sha256', { sha256 });

/** Keeps a file once, whoever files it again; its pieces are there already. */
export function insertFile(db: WritableDb, { sha256, size }: File): void {
  db.run('INSERT INTO attachment (sha256, size) VALUES (@sha256, @size) ON CONFLICT DO NOTHING', {
    sha256,
    size,
  });
}

type Piece = { readonly sha256: string; readonly position: number; readonly bytes: Uint8Array };

export function insertPiece(db: WritableDb, piece: Piece): void {
  db.run(
    'INSERT INTO attachment_piece (sha256, position, bytes) VALUES (@sha256, @position, @bytes)',
    piece,
  );
}

/** The bytes of a file at a position, from 0; undefined after the last. */
export const selectPiece = (
  db: ReadableDb,
  sha256: string,
  position: number,
): Uint8Array | undefined =>
  db.get<{ bytes: Uint8Array }>(
    'SELECT bytes FROM attachment_piece WHERE sha256 = @sha256 AND position = @position',
    { sha256, position },
  )?.bytes;

export const storedBytes = (db: ReadableDb, sha256: string): number =>
  db.get<{ bytes: number }>(
    `SELECT coalesce(sum(length(bytes)), 0) AS bytes FROM attachment_piece WHERE sha256 = @sha256`,
    { sha256 },
  )?.bytes ?? 0;

const isLoose = `NOT EXISTS
  (SELECT 1 FROM attachment WHERE attachment.sha256 = attachment_piece.sha256)`;
const loosePiece = `SELECT id FROM attachment_piece WHERE ${isLoose} LIMIT 1`;

/** A piece of a file that never came to be kept, or is not kept any more. */
export const selectLoosePiece = (db: ReadableDb): { readonly id: number } | undefined =>
  db.get(loosePiece);

export function deleteLoosePiece(db: WritableDb): void {
  db.run(`DELETE FROM attachment_piece WHERE id IN (${loosePiece})`);
}

/** All of them at once, for when nobody waits. */
export function deleteLoosePieces(db: WritableDb): void {
  db.run(`DELETE FROM attachment_piece WHERE ${isLoose}`);
}

/** Forgets files that nothing has any more; their pieces are loose from then on. */
export function deleteLooseFiles(db: WritableDb): void {
  db.run(
    `DELETE FROM attachment
     WHERE NOT EXISTS
       (SELECT 1 FROM evidence_item WHERE evidence_item.attachment = attachment.sha256)
     AND NOT EXISTS (SELECT 1 FROM kept_file WHERE kept_file.attachment = attachment.sha256)`,
  );
}
