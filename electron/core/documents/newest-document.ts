import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { DocumentKind } from '../../../shared/documents/contract.ts';
import type { ReadableDb } from '../record/database.ts';
import { selectDocuments } from './queries.ts';

export type FoundDocument = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly madeAtMs: number;
};

/** Mail servers of practices and free mailboxes refuse much larger mails. */
const mostBytes = 10_000_000;

/**
 * The newest Word file made of a title, as it is on the disk now: somebody may have worked on it in
 * Word. Undefined when none was made here, or none is there any more.
 */
export function newestDocument(
  db: ReadableDb,
  { kind, title }: { readonly kind: DocumentKind; readonly title: string },
): FoundDocument | undefined {
  for (const document of selectDocuments(db)) {
    if (document.kind !== kind || document.title !== title || document.publicCopy) continue;
    const bytes = wordFileAt(document.path);
    if (bytes) return { fileName: basename(document.path), bytes, madeAtMs: document.madeAtMs };
  }
  return undefined;
}

function wordFileAt(path: string): Uint8Array | undefined {
  try {
    if (!path.endsWith('.docx') || statSync(path).size > mostBytes) return undefined;
    const bytes = readFileSync(path);
    const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
    return isZip ? bytes : undefined;
  } catch {
    // Moved, removed, or on a stick that is not in: the mail goes without it.
    return undefined;
  }
}
