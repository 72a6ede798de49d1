import { z } from 'zod';
import type { TrailExport } from '../../../../shared/trail/contract.ts';
import { doneInWords } from '../../../../shared/trail/done.ts';
import type { ReadableDb } from '../database.ts';
import { selectExports, type StoredEntry } from './queries.ts';

/** Operations besides the making of documents that write something of the record to a file. */
const takingOut = [
  'bundle.make',
  'members.exportCsv',
  'search.exportDecisions',
  'record.saveCopy',
  'agenda.mailFile',
  'documents.minutesMail',
  'agenda.calendarFile',
  'evidence.file',
  'feedback.saveFile',
  'engagement.saveFile',
  'worksheets.saveFile',
  'minutes.importedFile',
] as const;

/** What the entries of exports say, as far as each of them says it. */
const said = z.looseObject({
  title: z.string().optional(),
  /** Of a bundle: what it is about. */
  what: z.string().optional(),
  path: z.string().optional(),
  sha256: z.string().optional(),
  /** Of a bundle: the SHA-256 of its list of files. */
  fingerprint: z.string().optional(),
  publicCopy: z.boolean().optional(),
  /** A file of the same values that was written beside a document. */
  json: z.object({ path: z.string(), sha256: z.string() }).optional(),
});

type Asked = { readonly before: number | null; readonly limit: number };

/** The newest files that were written from the record: documents, lists, bundles, copies and attached files. */
export const exportsOf = (db: ReadableDb, asked: Asked): TrailExport[] =>
  selectExports(db, { ...asked, operations: JSON.stringify(takingOut) }).flatMap(exportsIn);

function exportsIn({ sequence, atMs, name, role, operation, body }: StoredEntry): TrailExport[] {
  const { title, what, path, sha256, fingerprint, publicCopy = false, json } = contentOf(body);
  const one = {
    sequence,
    atMs,
    name,
    role,
    what: title ?? (what === undefined ? doneInWords(operation) : `Bundle: ${what}`),
    publicCopy,
    path: path ?? null,
    sha256: sha256 ?? fingerprint ?? null,
  };
  return json ? [one, { ...one, what: `${one.what}, as a JSON file`, ...json }] : [one];
}

/** Content that was erased, or that somebody changed, says nothing. */
function contentOf(body: string | null): z.infer<typeof said> {
  try {
    const { after } = z.object({ after: said }).parse(JSON.parse(body ?? ''));
    return after;
  } catch {
    return {};
  }
}
