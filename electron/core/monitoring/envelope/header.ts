import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { applicationId, envelopeVersion } from '../migrations/envelope.ts';

/** What a file is by its first 100 bytes, before SQLite is let near it. */
export type FileState = 'missing' | 'envelope' | 'foreign' | 'damaged' | 'newer';

const magic = 'SQLite format 3\0';

/** Looks at a file without changing it (https://www.sqlite.org/fileformat.html, section 1.3). */
export function lookAtFile(path: string): FileState {
  if (!existsSync(path)) return 'missing';
  const file = openSync(path, 'r');
  try {
    const header = Buffer.alloc(100);
    const read = readSync(file, header, 0, 100, 0);
    return read === 0 ? 'damaged' : stateOf(header.subarray(0, read), fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

function stateOf(header: Buffer, size: number): FileState {
  if (!header.toString('latin1').startsWith(magic.slice(0, header.length))) return 'foreign';
  if (header.length < 100) return 'damaged';
  if (header.readUInt32BE(68) !== applicationId) return 'foreign';
  if (header.readUInt32BE(60) > envelopeVersion) return 'newer';
  const pageSize = header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  return size < pages * (pageSize === 1 ? 65_536 : pageSize) ? 'damaged' : 'envelope';
}
