import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** How many milliseconds from the start of a process until a record can be used in its window. */
export async function startOnce(userData: string, record: string): Promise<number> {
  const started = performance.now();
  const program = join(import.meta.dirname, 'start-window.ts');
  const child = spawn(process.execPath, [program, userData, record], {
    stdio: ['ignore', 'pipe', 'inherit'],
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
