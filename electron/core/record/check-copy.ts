import { statSync } from 'node:fs';
import { requireWhole } from './check.ts';
import { sha256OfFile, syncFile } from './durable.ts';
import { connect } from './open.ts';
import type { TableCount } from './queries.ts';

export type CopyToCheck = { readonly path: string; readonly passphrase: string | undefined };

/** What a copy turned out to be: its row counts, its size in bytes and its SHA-256 (hex). */
export type CheckedCopy = {
  readonly tables: readonly TableCount[];
  readonly size: number;
  readonly sha256: string;
};

/**
 * Opens a copy of a record, checks it whole, and makes sure that it is on the disk.
 *
 * Throws `UnsoundCopyError` when it is damaged. Plain facts in and out, so that it can be done in
 * another thread: nothing else has the copy open.
 */
export function checkCopy({ path, passphrase }: CopyToCheck): CheckedCopy {
  const copy = connect(path, { readOnly: true, passphrase });
  let tables;
  try {
    tables = requireWhole(copy);
  } finally {
    copy.close();
  }
  syncFile(path);
  return { tables, size: statSync(path).size, sha256: sha256OfFile(path) };
}
