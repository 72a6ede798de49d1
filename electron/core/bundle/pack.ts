import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Packs files of a folder into a new ZIP file, in one folder named `root`, as they are: unpacked. */
export async function packFolder(
  from: string,
  to: string,
  { root, paths, signal }: { root: string; paths: readonly string[]; signal: AbortSignal },
): Promise<void> {
  const { ZipFile } = await import('yazl');
  const zip = new ZipFile();
  for (const path of paths) {
    zip.addFile(join(from, ...path.split('/')), `${root}/${path}`, { compress: false });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(to, { flags: 'wx', flush: true }), { signal });
}
