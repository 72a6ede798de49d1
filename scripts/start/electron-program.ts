import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How long fetching may take, in milliseconds: about 100 MB, over a slow line too. */
const limit = 180_000;

/**
 * Electron's own program, fetched when it is not there yet; undefined when it cannot be had.
 *
 * The package comes without it since version 42 and fetches it on the first use.
 */
export function electronProgram(root: string): string | undefined {
  const here = installed(root);
  if (here !== undefined) return here;
  console.log('Fetching Electron’s program; this happens once.');
  spawnSync(process.execPath, [join(root, 'node_modules/electron/install.js')], {
    stdio: 'ignore',
    timeout: limit,
  });
  return installed(root);
}

function installed(root: string): string | undefined {
  const folder = join(root, 'node_modules/electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return undefined;
  const program = join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(program) ? program : undefined;
}
