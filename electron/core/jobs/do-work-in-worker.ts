import { Worker } from 'node:worker_threads';
import type { FromWorker, ToWorker } from '../../worker/message.ts';
import type { WorkControl } from '../../worker/work.ts';
import type { WorkInput, WorkName, WorkOutput } from '../../worker/work-table.ts';
import { UserError } from '../rpc/user-error.ts';
import type { DoWork } from './do-work.ts';

/** A worker thread that is started when it is first needed and again after it has broken down. */
export type WorkerThread = {
  readonly doWork: DoWork;
  /** Ends the thread, for when the application closes; work under way fails as stopped. */
  readonly stop: () => Promise<void>;
};

type Waiting = {
  readonly control: WorkControl;
  readonly resolve: (output: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly endListening: () => void;
};

/**
 * Carries out work in one worker thread, so that the page stays quick.
 *
 * @param entry the thread's program: `dist/worker.cjs` in the application, `worker/main.ts` in tests
 */
export function workerThread(entry: string | URL): WorkerThread {
  let worker: Worker | undefined;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();

  const finish = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    found?.endListening();
    if (waiting.size === 0) worker?.unref();
    return found;
  };

  const start = (): Worker => {
    const started = new Worker(entry);
    // An idle thread must not keep a program alive that has nothing else to do.
    started.unref();
    started.on('message', (message: FromWorker) => settle(message, waiting, finish));
    const brokeDown = (reason: string) => {
      if (worker !== started) return;
      worker = undefined;
      for (const id of waiting.keys()) finish(id)?.reject(stopped(reason));
    };
    started.on('error', (error) => brokeDown(String(error)));
    started.on('exit', (code) => brokeDown(`exit ${code}`));
    return started;
  };

  return {
    doWork: <N extends WorkName>(name: N, input: WorkInput<N>, control: WorkControl) =>
      new Promise<WorkOutput<N>>((resolve, reject) => {
        control.signal.throwIfAborted();
        const thread = (worker ??= start());
        const id = ++lastId;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
        const tell = (message: ToWorker) => thread.postMessage(message);
        const cancel = () => tell({ type: 'cancel', id });
        tell({ type: 'do', id, name, input });
        thread.ref();
        control.signal.addEventListener('abort', cancel, { once: true });
        waiting.set(id, {
          control,
          resolve: (output) => resolve(output as WorkOutput<N>),
          reject,
          endListening: () => control.signal.removeEventListener('abort', cancel),
        });
      }),
    stop: async () => {
      const stopping = worker;
      worker = undefined;
      for (const id of waiting.keys()) finish(id)?.reject(stopped('stop'));
      await stopping?.terminate();
    },
  };
}

function settle(
  message: FromWorker,
  waiting: ReadonlyMap<number, Waiting>,
  finish: (id: number) => Waiting | undefined,
): void {
  switch (message.type) {
    case 'progress':
      waiting.get(message.id)?.control.progress(message.progress);
      return;
    case 'done':
      finish(message.id)?.resolve(message.output);
      return;
    case 'refused': {
      const { code, message: words, fields } = message.failure;
      finish(message.id)?.reject(new UserError(code, words, fields));
      return;
    }
    case 'broken':
      finish(message.id)?.reject(rebuilt(message));
  }
}

/** The error of the thread with its own name, so that a cancelled job is known as one. */
function rebuilt({ name, stack }: { readonly name: string; readonly stack: string }): Error {
  const error = new Error(stack.split('\n', 1)[0]);
  error.name = name;
  error.stack = stack;
  return error;
}

const stopped = (reason: string) =>
  new UserError(
    'INTERNAL',
    `The work stopped before it was finished (${reason}). Nothing was changed. Try again.`,
  );
