import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { RegisteredDocument } from '../../../shared/documents/contract.ts';
import { UserError } from '../rpc/user-error.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectDocumentByHash, selectDocumentByPath } from './queries.ts';

export type Checked = {
  readonly state: 'unchanged' | 'changed' | 'unknown';
  readonly sha256: string;
  readonly document: RegisteredDocument | null;
};

/** Compares a file with the register: by its bytes wherever it is now, then by where it was written. */
export function checkDocument(db: ReadableDb, path: string, sha256: string): Checked {
  const same = selectDocumentByHash(db, sha256);
  if (same) return { state: 'unchanged', sha256, document: same };
  const there = selectDocumentByPath(db, path);
  return { state: there ? 'changed' : 'unknown', sha256, document: there ?? null };
}

/** The SHA-256 of a file of any size, in lower-case hex. */
export async function hashOfFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new UserError(
      'NOT_FOUND',
      'The file could not be read. Nothing was changed. Check that it is still there and that it is a document, then choose it again.',
    );
  }
  return hash.digest('hex');
}
