import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * How many milliseconds from the start of a process until a record can be used in its window. As on
 * the first start of a day: there is no backup of the day yet.
 */
export async function startOnce(userData: string, record: string): Promise<number> {
  rmSync(join(userData, 'backups'), { recursive: true, force: true });
  const started = performance.now();
  const program = join(import.meta.dirname, 'start-window.ts');
  const child = spawn(process.execPath, [program, userData, record], {
    stdio: ['ignore', 'pipe', 'inherit'],
    // As after `npm start`: what was compiled by an earlier start is not compiled again, and the types
    // of the stand-in, which Electron has none of, are not taken away again.
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
  });
  const ended = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => {
      throw new Error('The window ended before it could be used');
    }),
  ]);
  const ms = performance.now() - started;
  await ended;
  return ms;
}
