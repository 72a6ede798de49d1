import { createHash } from 'node:crypto';
import { statSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { largestAttachment } from '../../../../shared/evidence/contract.ts';
import { UserError } from '../../rpc/user-error.ts';

/** Bytes of a piece: small enough that the window never waits for one. */
export const pieceBytes = 1_000_000;

/** The size of a file to attach; refuses a folder, a missing file and one above 100 MB. */
export function sizeToAttach(path: string): number {
  const facts = factsOf(path);
  if (!facts) throw refuse('The file is not there any more, or cannot be reached');
  if (!facts.isFile()) throw refuse('That is not a file');
  if (facts.size > largestAttachment) throw refuse('The file is larger than 100 MB');
  return facts.size;
}

function factsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Reads a file in pieces, each in memory of its own; refuses one that cannot be read. */
export async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) throw refuse('The file cannot be read; another program may have it open');
  try {
    for (;;) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(pieceBytes), 0, pieceBytes);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** SHA-256 (hex) of a file, and after each piece how many bytes that is so far. */
export async function hashOfFile(path: string, seen: (bytes: number) => void): Promise<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of piecesOf(path)) {
    hash.update(piece);
    bytes += piece.length;
    seen(bytes);
  }
  return hash.digest('hex');
}

export const refuse = (what: string): UserError =>
  new UserError('REFUSED', `${what}. Nothing was added to the record. Choose another file.`, {
    file: what,
  });
