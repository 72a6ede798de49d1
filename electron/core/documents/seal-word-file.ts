/*
 * The layout of a ZIP file: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (central
 * directory) and 4.3.16 (its end). All numbers are little-endian.
 */
const endLength = 22;
const centralLength = 46;
const localLength = 30;

/** 1 January 1980, midnight: the first moment that a ZIP file knows. */
const date = { time: 0, day: 0x0021 };

/** One part as it stands in the file: its header, name and compressed bytes, and its directory entry. */
type Part = { readonly name: string; readonly local: Buffer; readonly central: Buffer };

/**
 * Makes a Word file from `docx` repeatable: the library stamps every part with the clock. The
 * parts get one date and a fixed order, without being compressed again; the content types go
 * first, as Word writes them and as programs that look at the first bytes expect.
 */
export function sealWordFile(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes);
  const parts = partsOf(file).sort(byOrder);
  let offset = 0;
  for (const { local, central } of parts) {
    stamp(local, 10);
    stamp(central, 12);
    central.writeUInt32LE(offset, 42);
    offset += local.length;
  }
  const directory = Buffer.concat(parts.map(({ central }) => central));
  const end = Buffer.from(file.subarray(file.length - endLength));
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts.map(({ local }) => local), directory, end]);
}

function partsOf(file: Buffer): Part[] {
  const end = file.length - endLength;
  const count = file.readUInt16LE(end + 10);
  const parts: Part[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let place = 0; place < count; place++) {
    const nameLength = file.readUInt16LE(at + 28);
    const length =
      centralLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    const central = file.subarray(at, at + length);
    const name = central.toString('utf8', centralLength, centralLength + nameLength);
    parts.push({ name, central, local: localPart(file, central) });
    at += length;
  }
  return parts;
}

function localPart(file: Buffer, central: Buffer): Buffer {
  const at = central.readUInt32LE(42);
  const header = localLength + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  return file.subarray(at, at + header + central.readUInt32LE(20));
}

function stamp(header: Buffer, at: number): void {
  header.writeUInt16LE(date.time, at);
  header.writeUInt16LE(date.day, at + 2);
}

const first = '[Content_Types].xml';

function byOrder(a: Part, b: Part): number {
  if (a.name === first || b.name === first) return a.name === first ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
