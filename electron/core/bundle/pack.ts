import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../rpc/user-error.ts';

/**
 * Packs files of a folder into a new ZIP file, in one folder named `root`, as they are: unpacked.
 * Refuses when one of them cannot be read any more.
 */
export async function packFolder(
  from: string,
  to: string,
  { root, paths, signal }: { root: string; paths: readonly string[]; signal: AbortSignal },
): Promise<void> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  // Said of a file here alone: what is packed would wait for it for ever.
  const unreadable = new AbortController();
  zip.on('error', () => unreadable.abort());
  for (const path of paths) {
    zip.addFile(join(from, ...path.split('/')), `${root}/${path}`, { compress: false });
  }
  zip.end();
  try {
    await pipeline(zip.outputStream, createWriteStream(to, { flags: 'wx', flush: true }), {
      signal: AbortSignal.any([signal, unreadable.signal]),
    });
  } catch (error) {
    throw unreadable.signal.aborted ? takenAway() : error;
  }
}

const takenAway = (): UserError =>
  new UserError(
    'REFUSED',
    'A file of the bundle could not be read again to pack it. Another program, such as a virus scanner, may have taken it away. The bundle was not written, and nothing in the record was changed. Make it as a folder to see which file is missing.',
  );
