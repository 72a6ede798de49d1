/** Every sealed message holds so many bytes, so that its length says nothing of the answers. */
export const paddedLength = 24 * 1024;

const lengthBytes = 4;

/** The bytes with their length before them, filled up with zeros. Throws when they do not fit. */
export function pad(content: Uint8Array): Uint8Array {
  if (content.length > paddedLength - lengthBytes) throw new RangeError('Too long to be padded');
  const padded = Buffer.alloc(paddedLength);
  padded.writeUInt32BE(content.length);
  padded.set(content, lengthBytes);
  return padded;
}

/** What was padded; undefined for anything that `pad` did not make. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  if (padded.length !== paddedLength) return undefined;
  const end = lengthBytes + Buffer.from(padded).readUInt32BE();
  if (end > paddedLength || padded.subarray(end).some((byte) => byte !== 0)) return undefined;
  return padded.subarray(lengthBytes, end);
}
