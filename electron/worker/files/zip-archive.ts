import { pipeline } from 'node:stream';
import { createInflateRaw, crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { UserError } from '../../core/rpc/user-error.ts';
import { downloadAgain, fileRefused } from './file-refused.ts';
import { looksLikeZip, officeDocument } from './looks-like.ts';

/** The largest table that is taken out of a ZIP; the largest published, by LSOA, has 90 MB. */
export const mostUnpackedBytes = 500_000_000;
const mostEntries = 2000;
/** Unpacked at a time: the usual 16 KiB take longer to hand over than to unpack, more hold more memory. */
const chunkBytes = 64 * 1024;

/** One table inside a ZIP archive. */
export type ZipTable = {
  readonly name: string;
  readonly size: number;
  /** The unpacked bytes from the start; refuses damage, encryption and more than the limit. */
  readonly chunks: () => AsyncGenerator<Uint8Array>;
};

export type ZipArchive = { readonly tables: readonly ZipTable[]; readonly close: () => void };

/** Opens a ZIP archive and lists the CSV and text files in it, folders and Macintosh shadows left out. */
export async function openZip(path: string, name: string): Promise<ZipArchive> {
  const damaged = () =>
    fileRefused(`“${name}” is a ZIP file that is damaged or incomplete.`, downloadAgain);
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw damaged();
  });
  try {
    if (zip.entryCount > mostEntries) {
      throw fileRefused(
        `“${name}” holds ${zip.entryCount} files; at most ${mostEntries} are looked at.`,
      );
    }
    const entries: Entry[] = [];
    try {
      for await (const entry of zip.eachEntry()) entries.push(entry);
    } catch {
      throw damaged();
    }
    refuseOtherThanTables(entries, name);
    const tables = entries.filter(isTable).map((entry) => ({
      name: entry.fileName,
      size: entry.uncompressedSize,
      chunks: () => unpack(entry, () => unpacked(zip, entry)),
    }));
    return { tables, close: () => zip.close() };
  } catch (error) {
    zip.close();
    throw error;
  }
}

const isTable = ({ fileName }: Entry) =>
  /\.(?:csv|txt|tsv)$/i.test(fileName) && !/(?:^|\/)(?:__MACOSX\/|\._)/.test(fileName);

function refuseOtherThanTables(entries: readonly Entry[], name: string): void {
  if (entries.some(isTable)) return;
  const names = entries.map(({ fileName }) => fileName).filter((file) => !file.endsWith('/'));
  const office = officeDocument(names);
  if (office) {
    throw fileRefused(
      `“${name}” looks like ${office}, not a CSV file.`,
      'Open it in the program it belongs to, save the sheet as CSV and choose that file.',
    );
  }
  if (names.some((file) => /\.zip$/i.test(file))) {
    throw fileRefused(
      `“${name}” holds another ZIP file.`,
      'Unpack it first and choose the ZIP or CSV inside.',
    );
  }
  const holds =
    names.length === 0
      ? 'is empty'
      : `holds ${names
          .slice(0, 3)
          .map((n) => `“${n}”`)
          .join(', ')}`;
  throw fileRefused(`There is no CSV file in “${name}”, which ${holds}.`, downloadAgain);
}

async function* unpack(
  entry: Entry,
  open: () => Promise<AsyncIterable<Uint8Array>>,
): AsyncGenerator<Uint8Array> {
  const name = entry.fileName;
  refuseUnopened(entry);
  let bytes = 0;
  let sum = 0;
  try {
    for await (const chunk of await open()) {
      if (bytes === 0 && looksLikeZip(chunk)) {
        throw fileRefused(`“${name}” is itself a ZIP file.`, unpackFirst);
      }
      bytes += chunk.length;
      if (bytes > mostUnpackedBytes) throw tooBig(name);
      if (bytes > entry.uncompressedSize) throw damagedEntry(name);
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw damagedEntry(name);
  }
  if (bytes < entry.uncompressedSize) throw damagedEntry(name);
  if (sum === entry.crc32) return;
  throw fileRefused(`“${name}” in the ZIP file is damaged: its check sum is wrong.`, downloadAgain);
}

/** The bytes of an entry; what is deflated is inflated in another thread while this one reads on. */
async function unpacked(zip: ZipFile, entry: Entry): Promise<AsyncIterable<Uint8Array>> {
  if (entry.compressionMethod !== 8) return zip.openReadStreamPromise(entry);
  const packed = await zip.openReadStreamPromise(entry, { decodeFileData: false });
  // What goes wrong in either is met by whoever reads the last.
  return pipeline(packed, createInflateRaw({ chunkSize: chunkBytes }), () => {});
}

function refuseUnopened(entry: Entry): void {
  if (entry.isEncrypted()) {
    throw fileRefused(`“${entry.fileName}” is protected by a password.`, unpackFirst);
  }
  if (entry.uncompressedSize > mostUnpackedBytes) throw tooBig(entry.fileName);
}

const unpackFirst = 'Unpack it first and choose the CSV inside.';

const damagedEntry = (name: string) =>
  fileRefused(`“${name}” in the ZIP file is damaged.`, downloadAgain);

const tooBig = (name: string) =>
  fileRefused(
    `“${name}” unpacks to more than ${mostUnpackedBytes / 1_000_000} million bytes, far more than any published table.`,
  );
