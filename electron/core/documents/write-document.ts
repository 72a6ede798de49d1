import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { DocumentKind } from '../../../shared/documents/contract.ts';
import type { Published } from '../../../shared/disclosure/published.ts';
import type { TrailMark } from '../../../shared/documents/trail-mark.ts';
import type { JobContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';
import { fileFailure } from './file-failure.ts';
import { draftFile } from './new-file.ts';
import { insertDocument } from './queries.ts';

export type NewDocument = {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** The full path wanted. */
  readonly wanted: string;
  readonly publicCopy: boolean;
  /** What a public copy prints of a review's figures; null where it prints none. */
  readonly published: Published | null;
  /** The trail as printed in the document. */
  readonly trail: TrailMark;
};

export type WrittenDocument = { readonly path: string; readonly sha256: string };

/** Refuses before any work is done: every document is registered, which a reader cannot do. */
export function requireRegister({ office }: JobContext): void {
  if (!office.requireRecord().readOnly) return;
  throw new UserError(
    'READ_ONLY',
    'This record is open for reading only, and every document made from it is written down in it. Nothing was changed. Open the record so that it can be changed, then make the document again.',
  );
}

/**
 * Writes a document to a new file and registers it, or does neither: the file takes its name
 * inside the transaction that registers it, and is removed when that fails.
 */
export function writeDocument(context: JobContext, document: NewDocument): WrittenDocument {
  const sha256 = createHash('sha256').update(document.bytes).digest('hex');
  const draft = attempt(() => draftFile(document.wanted, document.bytes));
  let settled: string | undefined;
  try {
    return context.apply(({ db, nowMs, person, trail }) => {
      const path = (settled = attempt(draft.settle));
      const registered = {
        kind: document.kind,
        title: document.title,
        path,
        sha256,
        madeAtMs: nowMs,
        madeBy: person.name,
        publicCopy: document.publicCopy,
        trailEntries: document.trail.entries,
        trailHash: document.trail.hash,
        published: document.published,
      };
      const id = insertDocument(db, registered);
      trail({ subject: `document ${id}`, after: registered });
      return { path, sha256 };
    });
  } catch (error) {
    if (settled !== undefined) rmSync(settled, { force: true });
    throw error;
  } finally {
    draft.discard();
  }
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileFailure(error);
  }
}
