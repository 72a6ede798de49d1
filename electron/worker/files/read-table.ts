import type { WorkControl } from '../work.ts';
import { downloadAgain, fileRefused } from './file-refused.ts';
import { looksLike, looksLikeZip } from './looks-like.ts';
import { peek } from './peek.ts';
import { headBytes, openSourceFile, type SourceFile } from './source-file.ts';
import { TableScanner, type UnderstandHeader } from './table-scanner.ts';
import { decodeLine, textFormOf, toUtf8Lines, type TextForm } from './text-encoding.ts';
import { openZip, type ZipArchive, type ZipTable } from './zip-archive.ts';

/** Which table to read: a CSV file, or one file inside a ZIP. */
export type TableSource = { readonly path: string; readonly member?: string | undefined };

export type TableUse = {
  /** Whether a first line is one that can be used; chooses among several files of a ZIP. */
  readonly recognises: (header: string) => boolean;
  readonly understandHeader: UnderstandHeader;
};

/** What was read, apart from what the line reader kept of it. */
export type TableRead = {
  readonly fileName: string;
  /** The name inside the ZIP; null for a file that is no ZIP. */
  readonly member: string | null;
  /** Of the file as given. */
  readonly sha256: string;
  readonly rowsRead: number;
  /** The number of the last line when it alone has no line ending: it may be cut off. */
  readonly unendedLine: number | undefined;
};

/**
 * Reads one table in one pass, never holding more than a part of it in memory.
 *
 * Takes CSV (also tab or semicolon separated), UTF-8 with or without byte order mark, UTF-16,
 * Windows-1252, any line ends, alone or in a ZIP. Anything else is refused with a UserError.
 */
export async function readTable(
  source: TableSource,
  use: TableUse,
  control: WorkControl,
): Promise<TableRead> {
  control.signal.throwIfAborted();
  const file = openSourceFile(source.path);
  try {
    return looksLikeZip(file.head)
      ? await readInZip(file, source.member, use, control)
      : await readPlain(file, source.member, use, control);
  } finally {
    file.close();
  }
}

async function readPlain(
  file: SourceFile,
  member: string | undefined,
  use: TableUse,
  control: WorkControl,
): Promise<TableRead> {
  if (member !== undefined) {
    throw fileRefused(`“${file.name}” is not a ZIP file, so there is no “${member}” in it.`);
  }
  const form = textFormOrRefuse(file.head, file.name);
  const read = await scan(toUtf8Lines(file.chunks(control), form), use);
  return { fileName: file.name, member: null, sha256: file.sha256(), ...read };
}

async function readInZip(
  file: SourceFile,
  member: string | undefined,
  use: TableUse,
  control: WorkControl,
): Promise<TableRead> {
  for await (const _ of file.chunks(control)) continue;
  const zip = await openZip(file.path, file.name);
  try {
    const table = await chooseTable(zip, member, use);
    const { head, chunks } = await peek(table.chunks(), headBytes);
    const form = textFormOrRefuse(head, table.name);
    const read = await scan(toUtf8Lines(watched(chunks, table, control), form), use);
    return { fileName: file.name, member: table.name, sha256: file.sha256(), ...read };
  } finally {
    zip.close();
  }
}

async function scan(lines: AsyncIterable<Uint8Array>, use: TableUse) {
  const scanner = new TableScanner(use.understandHeader);
  for await (const chunk of lines) scanner.feed(chunk);
  scanner.end();
  return { rowsRead: scanner.rows, unendedLine: scanner.unendedLine };
}

async function* watched(
  chunks: AsyncIterable<Uint8Array>,
  { name, size }: ZipTable,
  { signal, progress }: WorkControl,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of chunks) {
    signal.throwIfAborted();
    yield chunk;
    done += chunk.length;
    progress({ done, total: Math.max(size, done), label: `Reading ${name}` });
  }
}

function textFormOrRefuse(head: Uint8Array, name: string): TextForm {
  if (head.length === 0) throw fileRefused(`“${name}” is empty.`, downloadAgain);
  const kind = looksLike(head);
  const form = kind === undefined ? textFormOf(head) : undefined;
  if (form) return form;
  throw fileRefused(
    kind === undefined
      ? `“${name}” is not a text file.`
      : `“${name}” looks like ${kind}, not a CSV file.`,
    'Choose the CSV or ZIP file as it was downloaded.',
  );
}

async function chooseTable(
  { tables }: ZipArchive,
  member: string | undefined,
  use: TableUse,
): Promise<ZipTable> {
  const [only] = tables;
  if (member !== undefined) {
    const named = tables.find(({ name }) => name === member);
    if (named) return named;
    throw fileRefused(`There is no “${member}” in the ZIP file.`, '', chooseAmong(tables));
  }
  if (only && tables.length === 1) return only;
  const usable: ZipTable[] = [];
  for (const table of tables) {
    if (use.recognises(await firstLine(table))) usable.push(table);
  }
  const [first] = everyone(usable);
  if (first && everyone(usable).length === 1) return first;
  throw first
    ? fileRefused(
        `The ZIP file holds ${usable.length} files that could be meant.`,
        'Say which one.',
        chooseAmong(usable),
      )
    : fileRefused(
        `The ZIP file holds ${tables.length} tables, and the columns of none are known.`,
        'Choose a file as it was downloaded from NHS England or Nomis.',
      );
}

/** Of files that differ by sex alone, as the names of NHS England say, the one of everybody. */
function everyone(tables: readonly ZipTable[]): readonly ZipTable[] {
  const all = tables.filter(({ name }) => /[-_]all\b/i.test(name));
  const bySex = tables.filter(({ name }) => /[-_](?:fe)?male\b/i.test(name));
  return all.length === 1 && all.length + bySex.length === tables.length ? all : tables;
}

const chooseAmong = (tables: readonly ZipTable[]) => ({
  member: `Choose one of: ${tables.map(({ name }) => name).join(', ')}`,
});

async function firstLine(table: ZipTable): Promise<string> {
  const { head, chunks } = await peek(table.chunks(), headBytes);
  await chunks.return(undefined);
  const form = looksLike(head) === undefined ? textFormOf(head) : undefined;
  if (!form) return '';
  const body = head.subarray(form.mark);
  const text =
    form.encoding === 'utf-8' ? decodeLine(body) : new TextDecoder(form.encoding).decode(body);
  return text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
}
