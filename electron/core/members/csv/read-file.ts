import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { readCsv, type CsvRecord } from '../../../../shared/text/read-csv.ts';
import { fileRefused } from '../../../worker/files/file-refused.ts';
import { looksLike, looksLikeZip } from '../../../worker/files/looks-like.ts';
import { decodeLine, textFormOf, type TextForm } from '../../../worker/files/text-encoding.ts';

/** A list of members is small; anything larger is another file chosen by mistake. */
const mostBytes = 5 * 1024 * 1024;
const mostRows = 5_000;

export type MembersFile = {
  readonly fileName: string;
  readonly sha256: string;
  readonly encoding: string;
  /** Headings first; at least one row besides. */
  readonly records: readonly CsvRecord[];
};

/** Reads a CSV file of members whole; refuses in words what is no such file. */
export function readMembersFile(path: string): MembersFile {
  const fileName = basename(path);
  const bytes = readBytes(path, fileName);
  const { text, encoding } = decoded(bytes, fileName);
  const read = readCsv(text);
  if (!read.ok) {
    throw fileRefused(
      `In “${fileName}”, a quotation mark that opens on line ${read.line} is never closed.`,
      'Correct that line, or save the list as CSV again.',
    );
  }
  if (read.records.length < 2) {
    throw fileRefused(
      `“${fileName}” has no rows below its headings.`,
      'The first line must be headings, like Name and Joined, and each line below it one person.',
    );
  }
  if (read.records.length - 1 > mostRows) {
    throw fileRefused(
      `“${fileName}” has ${read.records.length - 1} rows, and a list of members has at most ${mostRows}.`,
      'Check that it is the list of members.',
    );
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { fileName, sha256, encoding, records: read.records };
}

function readBytes(path: string, name: string): Buffer {
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw fileRefused(`“${name}” is not a file.`, 'Choose the file itself.');
    if (stat.size > mostBytes) {
      throw fileRefused(
        `“${name}” is ${Math.ceil(stat.size / 1024 / 1024)} MB, too large for a list of members.`,
        'Check that it is the right file.',
      );
    }
    return readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    throw fileRefused(
      code === 'ENOENT' ? `“${name}” is not there.` : `“${name}” could not be read (${code}).`,
      'Close it in other programs and choose it again.',
    );
  }
}

function decoded(bytes: Buffer, name: string): { text: string; encoding: string } {
  const advice =
    'Choose a CSV file. From Excel, use Save As and choose “CSV UTF-8 (comma delimited)”.';
  if (bytes.length === 0) throw fileRefused(`“${name}” is empty.`, advice);
  const kind = looksLikeZip(bytes) ? 'an Excel workbook or a ZIP archive' : looksLike(bytes);
  if (kind !== undefined)
    throw fileRefused(`“${name}” looks like ${kind}, not a CSV file.`, advice);
  const form = textFormOf(bytes);
  if (!form) throw fileRefused(`“${name}” is not a text file.`, advice);
  return decodedAs(form, bytes.subarray(form.mark));
}

function decodedAs({ encoding }: TextForm, body: Buffer): { text: string; encoding: string } {
  if (encoding !== 'utf-8') {
    return { text: new TextDecoder(encoding).decode(body), encoding: 'UTF-16' };
  }
  const text = decodeLine(body);
  // Windows-1252 is what is left when the bytes are no UTF-8; its text is longer or shorter then.
  const isUtf8 = Buffer.from(text, 'utf8').equals(body);
  return { text, encoding: isUtf8 ? 'UTF-8' : 'Windows-1252' };
}
