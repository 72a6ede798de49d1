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

/**
 * Carries out work in one worker thread, so that the page stays quick.
 *
 * @param entry the thread's program: `dist/worker.cjs` in the application, `worker/main.ts` in tests
 */
export const workerThread = (entry: string | URL): WorkerThread => new RestartingThread(entry);

type Waiting = {
  readonly control: WorkControl;
  readonly resolve: (output: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly endListening: () => void;
};

class RestartingThread implements WorkerThread {
  private readonly entry: string | URL;
  private readonly waiting = new Map<number, Waiting>();
  private worker: Worker | undefined;
  private lastId = 0;

  constructor(entry: string | URL) {
    this.entry = entry;
  }

  readonly doWork: DoWork = <N extends WorkName>(
    name: N,
    input: WorkInput<N>,
    control: WorkControl,
  ) =>
    new Promise<WorkOutput<N>>((resolve, reject) => {
      control.signal.throwIfAborted();
      const worker = (this.worker ??= this.start());
      const id = ++this.lastId;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread is no window
      const tell = (message: ToWorker) => worker.postMessage(message);
      const cancel = () => tell({ type: 'cancel', id });
      tell({ type: 'do', id, name, input });
      worker.ref();
      control.signal.addEventListener('abort', cancel, { once: true });
      this.waiting.set(id, {
        control,
        resolve: (output) => resolve(output as WorkOutput<N>),
        reject,
        endListening: () => control.signal.removeEventListener('abort', cancel),
      });
    });

  readonly stop = async (): Promise<void> => {
    const { worker } = this;
    this.worker = undefined;
    this.failAll('closed');
    await worker?.terminate();
  };

  private start(): Worker {
    const started = new Worker(this.entry);
    // An idle thread must not keep a program alive that has nothing else to do.
    started.unref();
    started.on('message', (message: FromWorker) => this.hear(message));
    const brokeDown = (reason: string) => {
      if (this.worker !== started) return;
      this.worker = undefined;
      this.failAll(reason);
    };
    started.on('error', (error) => brokeDown(String(error)));
    started.on('exit', (code) => brokeDown(`exit ${code}`));
    return started;
  }

  private hear(message: FromWorker): void {
    switch (message.type) {
      case 'progress':
        this.waiting.get(message.id)?.control.progress(message.progress);
        return;
      case 'done':
        this.end(message.id)?.resolve(message.output);
        return;
      case 'refused': {
        const { code, message: words, fields } = message.failure;
        this.end(message.id)?.reject(new UserError(code, words, fields));
        return;
      }
      case 'broken':
        this.end(message.id)?.reject(rebuilt(message));
    }
  }

  private end(id: number): Waiting | undefined {
    const ended = this.waiting.get(id);
    this.waiting.delete(id);
    ended?.endListening();
    if (this.waiting.size === 0) this.worker?.unref();
    return ended;
  }

  private failAll(reason: string): void {
    for (const id of this.waiting.keys()) this.end(id)?.reject(stopped(reason));
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
