import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import type { DocumentKind } from '../../../shared/documents/contract.ts';
import type { Published } from '../../../shared/disclosure/published.ts';
import type { TrailMark } from '../../../shared/documents/trail-mark.ts';
import type { CommandContext, JobContext } from '../rpc/context.ts';
import { UserError } from '../rpc/user-error.ts';
import { fileFailure } from './file-failure.ts';
import { draftFile, type Draft } from './new-file.ts';
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
  /** A JSON file with the same values, under the same name beside it. */
  readonly json?: Uint8Array | undefined;
};

export type WrittenFile = { readonly path: string; readonly sha256: string };
export type WrittenDocument = WrittenFile & { readonly json?: WrittenFile };

/** Refuses before any work is done: every document is registered, which a reader cannot do. */
export function requireRegister({ office }: JobContext): void {
  if (!office.requireRecord().readOnly) return;
  throw new UserError(
    'READ_ONLY',
    'This record is open for reading only, and every document made from it is written down in it. Nothing was changed. Open the record so that it can be changed, then make the document again.',
  );
}

/**
 * Writes a document to a new file, with what stands beside it, and registers it, or does none of
 * it: the files take their names inside the transaction that registers them, and are removed when
 * that fails.
 */
export function writeDocument(context: JobContext, document: NewDocument): WrittenDocument {
  const { wanted, bytes, json } = document;
  const drafts: Draft[] = [];
  const settled: string[] = [];
  const draft = (path: string, content: Uint8Array) => {
    const one = attempt(() => draftFile(path, content));
    drafts.push(one);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return (as?: string): WrittenFile => {
      const taken = attempt(() => one.settle(as));
      settled.push(taken);
      return { path: taken, sha256 };
    };
  };
  try {
    const settle = draft(wanted, bytes);
    const settleJson = json && draft(jsonBeside(wanted), json);
    return context.apply((command) => {
      const written = settle();
      const beside = settleJson ? { json: settleJson(jsonBeside(written.path)) } : {};
      register(command, document, { ...written, ...beside });
      return { ...written, ...beside };
    });
  } catch (error) {
    for (const path of settled) rmSync(path, { force: true });
    throw error;
  } finally {
    for (const one of drafts) one.discard();
  }
}

const jsonBeside = (path: string): string => path.replace(/\.docx$/iu, '.json');

function register(
  { db, nowMs, person, trail }: CommandContext,
  document: NewDocument,
  { path, sha256, ...beside }: WrittenDocument,
): void {
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
  trail({ subject: `document ${id}`, after: { ...registered, ...beside } });
}

function attempt<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw fileFailure(error);
  }
}
