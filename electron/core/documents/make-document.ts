import type { Published } from '../../../shared/disclosure/published.ts';
import type { DocumentKind } from '../../../shared/documents/contract.ts';
import { documentFileName, type FileEnding } from '../../../shared/documents/file-name.ts';
import { printWords, type PrintSize } from '../../../shared/documents/print-size.ts';
import type { PlainDocument } from '../../../shared/documents/plain-document.ts';
import { htmlPage } from '../../../shared/minutes/paper/blocks-as-html.ts';
import { blocksAsText } from '../../../shared/minutes/paper/blocks-as-text.ts';
import type { JobContext } from '../rpc/context.ts';
import { paperLookOf } from '../paper-look/service.ts';
import { wantedPath, type Destination } from './destination.ts';
import { requireRegister, writeDocument } from './write-document.ts';

export type Made = {
  readonly kind: DocumentKind;
  readonly document: PlainDocument;
  /** The parts of the name the file gets in a folder: what it is, of whom. */
  readonly name: readonly string[];
  /** The size of print that was asked for; said in the name and the title when it is large. */
  readonly print?: PrintSize;
  /** The text of a file that is not made from the document's blocks. */
  readonly text?: string;
  /** A Word file unless told otherwise. */
  readonly ending?: FileEnding;
  /** The same values for a program, for a file beside the document. */
  readonly json?: unknown;
  readonly publicCopy?: boolean;
  readonly published?: Published | null;
  readonly leftOut?: readonly string[];
  readonly advice?: string;
};

/**
 * The common path of every document: collect from the record, build in the worker, write a new
 * file and register it. Nothing is written when the job is cancelled or the record cannot be changed.
 */
export async function makeDocument(
  context: JobContext,
  destination: Destination,
  collect: () => Made,
) {
  const { json: _json, ...written } = await makeWithJson(context, destination, collect);
  return written;
}

/** As `makeDocument`, and answers the JSON file beside it, if there is one. */
export async function makeWithJson(
  context: JobContext,
  destination: Destination,
  collect: () => Made,
) {
  requireRegister(context);
  const made = collect();
  const { ending = '.docx' } = made;
  const print = printWords(made.print ?? 'ordinary');
  const document = { ...made.document, title: `${made.document.title}${print}` };
  const [what = '', ...whose] = made.name;
  const name = documentFileName([`${what}${print}`, ...whose], ending);
  const wanted = wantedPath(destination, name);
  context.progress({ done: 0, label: 'Building the document' });
  const bytes =
    ending === '.docx'
      ? await wordFile(context, document)
      : new TextEncoder().encode((made.text ?? textOf(ending, document)).toWellFormed());
  context.signal.throwIfAborted();
  const { path, sha256, json } = writeDocument(context, {
    kind: made.kind,
    title: document.title,
    bytes,
    wanted,
    publicCopy: made.publicCopy ?? false,
    published: made.published ?? null,
    trail: document.trail ?? { entries: 0, hash: null },
    json: made.json === undefined ? undefined : jsonFile(made.json),
  });
  return {
    path,
    sha256,
    json,
    title: document.title,
    leftOut: [...(made.leftOut ?? [])],
    advice: made.advice ?? '',
  };
}

const jsonFile = (value: unknown): Uint8Array =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);

const wordFile = ({ office, read, signal, progress }: JobContext, document: PlainDocument) =>
  office.doWork(
    'documents.build',
    {
      document,
      look: read(({ db }) => paperLookOf(db)),
      resources: office.folders.resources,
    },
    { signal, progress },
  );

/** Notepad of older Windows ends a line only at both signs. */
const textOf = (ending: FileEnding, { title, blocks }: PlainDocument): string =>
  ending === '.html' ? htmlPage(title, blocks) : blocksAsText(blocks).replaceAll('\n', '\r\n');
