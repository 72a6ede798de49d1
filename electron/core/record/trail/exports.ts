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
  /** Of a copy of the record: whether the monitoring file went along. */
  withMonitoring: z.boolean().optional(),
  /** A file of the same values that was written beside a document. */
  json: z.object({ path: z.string(), sha256: z.string() }).optional(),
});

type Said = z.infer<typeof said>;
type Asked = { readonly before: number | null; readonly limit: number };

/** The newest files that were written from the record: documents, lists, bundles, copies and attached files. */
export const exportsOf = (db: ReadableDb, asked: Asked): TrailExport[] =>
  selectExports(db, { ...asked, operations: JSON.stringify(takingOut) }).flatMap(exportsIn);

function exportsIn({ sequence, atMs, name, role, operation, body }: StoredEntry): TrailExport[] {
  const content = contentOf(body);
  const { path, sha256, fingerprint, publicCopy = false, json } = content;
  const one = {
    sequence,
    atMs,
    name,
    role,
    what: whatLeft(operation, content),
    publicCopy,
    path: path ?? null,
    sha256: sha256 ?? fingerprint ?? null,
  };
  return json ? [one, { ...one, what: `${one.what}, as a JSON file`, ...json }] : [one];
}

function whatLeft(operation: string, { title, what, withMonitoring }: Said): string {
  if (title !== undefined) return title;
  if (what !== undefined) return `Bundle: ${what}`;
  const done = doneInWords(operation);
  return withMonitoring
    ? `${done}, and of the monitoring file with members’ equality answers`
    : done;
}

/** Content that was erased, or that somebody changed, says nothing. */
function contentOf(body: string | null): Said {
  try {
    const { after } = z.object({ after: said }).parse(JSON.parse(body ?? ''));
    return after;
  } catch {
    return {};
  }
}
