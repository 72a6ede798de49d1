import { statfsSync } from 'node:fs';
import { UserError } from '../rpc/user-error.ts';

/** For documents, whose size is known only once they are made. */
const perDocument = 200_000;

/** Refuses to begin what the disk has no room for; `copies` as the bundle is packed once more. */
export function requireRoom(
  folder: string,
  need: { readonly bytes: number; readonly documents: number; readonly copies: number },
  freeAt: (folder: string) => number = freeBytes,
): void {
  const needed = (need.bytes + need.documents * perDocument) * need.copies;
  if (freeAt(folder) >= needed) return;
  throw new UserError(
    'REFUSED',
    `There is not enough room on this disk: the bundle needs about ${Math.ceil(needed / 1_000_000)} MB. Nothing was written, and nothing in the record was changed. Make room, or choose another disk.`,
  );
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
