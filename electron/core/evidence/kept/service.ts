import { isAbsolute, join } from 'node:path';
import { fileFailure } from '../../documents/file-failure.ts';
import { draftFile } from '../../documents/new-file.ts';
import type { ReadableDb, WritableDb } from '../../record/database.ts';
import { notFound, UserError } from '../../rpc/user-error.ts';
import { attachedBytes } from '../attachments.ts';
import { safeFileName, type AttachedFile } from '../attached-file.ts';
import { deleteLooseAttachments, insertAttachment } from '../queries.ts';
import * as queries from './queries.ts';

export type { FileOwner, KeptFileRow } from './queries.ts';

/** The files of all owners of a kind, by the owner’s id. */
export const keptFiles = (
  db: ReadableDb,
  owner: queries.FileOwner,
): Map<number, queries.KeptFileRow[]> =>
  Map.groupBy(queries.selectKept(db, owner), ({ ownerId }) => ownerId);

/** The files of one owner, in the order they were filed. */
export const keptFilesOf = queries.selectKeptOf;

type Owned = { readonly owner: queries.FileOwner; readonly ownerId: number };

/** Keeps a file for an owner; its bytes are stored once, whoever else has them. */
export function keepFile(
  db: WritableDb,
  { fileName, sha256, bytes }: AttachedFile,
  owned: Owned & { readonly filedOn: string },
): number {
  insertAttachment(db, sha256, bytes);
  return queries.insertKept(db, { ...owned, fileName, sha256 });
}

/** Takes one file away from its owner; bytes that nothing needs any more are deleted. */
export function letFileGo(db: WritableDb, owned: Owned & { readonly id: number }): void {
  if (!queries.deleteKept(db, owned)) throw notFound('This file');
  deleteLooseAttachments(db);
}

/** Takes every file away from an owner that is removed. */
export function letFilesGo(db: WritableDb, { owner, ownerId }: Owned): void {
  queries.deleteKeptOf(db, owner, ownerId);
  deleteLooseAttachments(db);
}

/** A kept file with its bytes; refuses bytes that are not the ones filed. */
export function openKept(
  db: ReadableDb,
  { owner, ownerId, id }: Owned & { readonly id: number },
): AttachedFile {
  const file = queries.selectKeptOf(db, owner, ownerId).find((one) => one.id === id);
  if (!file) throw notFound('This file');
  const { fileName, sha256 } = file;
  return { fileName, bytes: attachedBytes(db, { fileName, sha256 }), sha256 };
}

/** Saves a kept file into a folder under its own name, never over another file. */
export function saveKept({ fileName, bytes, sha256 }: AttachedFile, folder: string) {
  if (!isAbsolute(folder)) {
    throw new UserError('INVALID_INPUT', 'Choose a folder for the file.', {
      folder: 'Enter the whole path, from the disk on',
    });
  }
  try {
    return { path: draftFile(join(folder, safeFileName(fileName)), bytes).settle(), sha256 };
  } catch (error) {
    throw fileFailure(error);
  }
}
