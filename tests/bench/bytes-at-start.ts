import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The compressed size of all that index.html names, in bytes. */
export function bytesAtStart(folder: string): number {
  const html = readFileSync(join(folder, 'renderer/index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.?(\/[^"]+\.(?:js|css))"/g)].map(
    ([, path = '']) => join(folder, 'renderer', path),
  );
  return named.reduce((sum, path) => sum + gzipSync(readFileSync(path)).byteLength, 0);
}
