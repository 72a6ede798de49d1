import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

export type Killing = {
  readonly child: string;
  readonly kind: string;
  readonly recordPath: string;
  readonly folder: string;
  /** How long after the first acknowledgement the child is killed. */
  readonly afterMs: number;
};

/**
 * Starts the child, waits for its first acknowledgement, kills it without warning a little later,
 * and answers everything that it had acknowledged.
 */
export async function startAndKill(killing: Killing): Promise<string[]> {
  const { child: path, kind, recordPath, folder, afterMs } = killing;
  const child = spawn(process.execPath, [path, kind, recordPath, folder]);
  let said = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await Promise.race([delay(afterMs), ended]);
  const byItself = child.exitCode !== null;
  child.kill('SIGKILL');
  await ended;
  if (byItself) throw new Error(`the child ended by itself: ${complaint}`);
  // A last line without its end was not acknowledged.
  return said.split('\n').slice(0, -1);
}
