import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { applicationId } from './migrate.ts';

/** What the first bytes of a file say it is; the file is only read. */
export type FileKind =
  | 'empty'
  | 'record'
  /** SQLite, of another program, or ours with a damaged beginning. */
  | 'other database'
  /** The marks of an encrypted SQLite file; whose, only the passphrase tells. */
  | 'encrypted'
  | 'text'
  /** None of these: another program's file, or a record whose beginning is damaged. */
  | 'unknown'
  /** The beginning of a record or other SQLite file, and then it stops. */
  | 'cut short';

const magic = Buffer.from('SQLite format 3\0', 'latin1');
/** SQLite's header is 100 bytes; the application id stands at 68 (sqlite.org/fileformat2.html, 1.3). */
const headerLength = 100;
const applicationIdAt = 68;
const smallestPage = 512;

export function fileKind(path: string): FileKind {
  const { size, head } = readHead(path);
  if (size === 0) return 'empty';
  if (head.subarray(0, magic.length).equals(magic)) {
    if (size < smallestPage) return 'cut short';
    return head.readUInt32BE(applicationIdAt) === applicationId ? 'record' : 'other database';
  }
  if (looksEncrypted(head)) return size < smallestPage ? 'cut short' : 'encrypted';
  return isText(head) ? 'text' : 'unknown';
}

function readHead(path: string): { size: number; head: Buffer } {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(smallestPage);
    const read = readSync(file, head, 0, smallestPage, 0);
    return { size: fstatSync(file).size, head: head.subarray(0, read) };
  } finally {
    closeSync(file);
  }
}

/**
 * The cipher (SQLite3 Multiple Ciphers, "chacha20") puts its salt into the first 16 bytes and
 * leaves bytes 16 to 23 of SQLite's header readable: the page size, and the three payload
 * fractions, which are 64, 32 and 32 in every SQLite file.
 */
function looksEncrypted(head: Buffer): boolean {
  if (head.length < headerLength) return false;
  const pageSize = head.readUInt16BE(16);
  const isPageSize =
    pageSize === 1 || (pageSize >= smallestPage && Number.isInteger(Math.log2(pageSize)));
  return isPageSize && head[21] === 64 && head[22] === 32 && head[23] === 32;
}

/** UTF-8 or UTF-16 text: no control characters but tab, line feed, carriage return and form feed. */
function isText(head: Buffer): boolean {
  if (head[0] === 0xff && head[1] === 0xfe) return true;
  if (head[0] === 0xfe && head[1] === 0xff) return true;
  return head.every(
    (byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13,
  );
}
