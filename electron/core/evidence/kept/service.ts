import type { ReadableDb, WritableDb } from '../../record/database.ts';
import type { CommandContext } from '../../rpc/context.ts';
import { notFound } from '../../rpc/user-error.ts';
import type { FileInRecord } from '../files/bring-in.ts';
import { deleteLooseFiles } from '../files/queries.ts';
import { sweepSoon } from '../files/sweep.ts';
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

/** Keeps a file that was brought in for an owner; its bytes are stored once, whoever else has them. */
export function keepFile(
  db: WritableDb,
  { fileName, sha256 }: FileInRecord,
  owned: Owned & { readonly filedOn: string },
): number {
  return queries.insertKept(db, { ...owned, fileName, sha256 });
}

type Letting = Pick<CommandContext, 'db' | 'office'>;

/** Deletes files that nothing has any more: they are gone at once, and their bytes within seconds. */
export function dropLooseFiles({ db, office }: Letting): void {
  deleteLooseFiles(db);
  sweepSoon(office.requireRecord());
}

/** Takes one file away from its owner; bytes that nothing needs any more are deleted. */
export function letFileGo(context: Letting, owned: Owned & { readonly id: number }): void {
  if (!queries.deleteKept(context.db, owned)) throw notFound('This file');
  dropLooseFiles(context);
}

/** Takes every file away from an owner that is removed. */
export function letFilesGo(context: Letting, { owner, ownerId }: Owned): void {
  queries.deleteKeptOf(context.db, owner, ownerId);
  dropLooseFiles(context);
}

/** A file kept with an owner; NOT_FOUND when it is not there. */
export function keptFile(
  db: ReadableDb,
  { owner, ownerId, id }: Owned & { readonly id: number },
): FileInRecord {
  const file = queries.selectKeptOf(db, owner, ownerId).find((one) => one.id === id);
  if (!file) throw notFound('This file');
  return file;
}
