import { parentPort } from 'node:worker_threads';
import type { Progress } from '../../shared/rpc/operation.ts';
import { UserError } from '../core/rpc/user-error.ts';
import type { FromWorker, ToWorker } from './message.ts';
import { passOnAtMost } from './pass-on-at-most.ts';
import { workTable } from './work-table.ts';
import type { Work } from './work.ts';

/** Progress is passed on at most once in so many milliseconds. */
const progressEveryMs = 100;

const running = new Map<number, AbortController>();
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
const answer = (message: FromWorker) => parentPort?.postMessage(message);

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'cancel') running.get(message.id)?.abort();
  else void carryOut(message.id, message.name, message.input);
});

async function carryOut(id: number, name: string, input: unknown): Promise<void> {
  const stop = new AbortController();
  running.set(id, stop);
  try {
    const control = {
      signal: stop.signal,
      progress: passOnAtMost<Progress>(progressEveryMs, (progress) =>
        answer({ type: 'progress', id, progress }),
      ),
    };
    answer({ type: 'done', id, output: await workNamed(name)(input, control) });
  } catch (error) {
    answer(
      error instanceof UserError
        ? { type: 'refused', id, failure: error.failure }
        : { type: 'broken', id, ...described(error) },
    );
  } finally {
    running.delete(id);
  }
}

function workNamed(name: string): Work<unknown, unknown> {
  if (!Object.hasOwn(workTable, name)) throw new Error(`There is no work named ${name}`);
  return workTable[name as keyof typeof workTable] as Work<unknown, unknown>;
}

const described = (error: unknown) =>
  error instanceof Error
    ? { name: error.name, stack: error.stack ?? error.message }
    : { name: 'Error', stack: String(error) };
