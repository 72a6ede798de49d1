import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { largestAttachment } from '../../../shared/evidence/contract.ts';
import { UserError } from '../rpc/user-error.ts';

/** A file as it is kept in the record: its own name, its bytes and their SHA-256 (hex). */
export type AttachedFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
};

/** Reads a file to attach; refuses a folder, a missing file and one above 25 MB. */
export function readAttachment(path: string): AttachedFile {
  const facts = orUndefined(() => statSync(path));
  if (!facts) throw refuse('The file is not there any more, or cannot be reached');
  if (!facts.isFile()) throw refuse('That is not a file');
  if (facts.size > largestAttachment) throw refuse('The file is larger than 25 MB');
  const bytes = orUndefined(() => readFileSync(path));
  if (!bytes) throw refuse('The file cannot be read; another program may have it open');
  return { fileName: basename(path), bytes, sha256: sha256Of(bytes) };
}

export const sha256Of = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** A name that Windows, macOS and Linux accept, as near to the file's own as can be. */
export function safeFileName(name: string): string {
  // oxlint-disable-next-line no-control-regex -- file names cannot hold them
  const safe = name.replaceAll(/[\\/:*?"<>|\u0000-\u001f]/g, '-').replaceAll(/^[. ]+|[. ]+$/g, '');
  return safe === '' ? 'file' : safe;
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const refuse = (what: string): UserError =>
  new UserError('REFUSED', `${what}. Nothing was added to the record. Choose another file.`, {
    file: what,
  });
