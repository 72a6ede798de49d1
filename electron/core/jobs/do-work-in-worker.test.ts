import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { quinAgeFile } from '../../../tests/fixtures/population/nhs-files.ts';
import type { Progress } from '../../../shared/rpc/operation.ts';
import { UserError } from '../rpc/user-error.ts';
import { workerThread, type WorkerThread } from './do-work-in-worker.ts';

const realEntry = new URL('../../worker/main.ts', import.meta.url);
const breakingEntry = new URL('../../../tests/fixtures/breaking-worker.ts', import.meta.url);

let folder: string;
let thread: WorkerThread | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ppg-worker-'));
});

afterEach(async () => {
  await thread?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const calm = () => ({ signal: new AbortController().signal, progress: () => {} });

const startThread = (entry: URL) => (thread = workerThread(entry));

it('does work in the real worker thread and answers what it gave', async () => {
  const { doWork } = startThread(realEntry);

  const answers = await Promise.all([
    doWork('worker.echo', { text: 'first' }, calm()),
    doWork('worker.echo', { text: 'second' }, calm()),
  ]);

  expect(answers).toEqual(['first', 'second']);
});

it('carries a refusal across with its code, words and fields', async () => {
  const { doWork } = startThread(realEntry);
  const path = join(folder, 'census.csv');
  writeFileSync(path, quinAgeFile({}));

  const refusal = await doWork('population.readFile', { path }, calm()).catch((e: unknown) => e);

  expect(refusal).toBeInstanceOf(UserError);
  expect((refusal as UserError).failure).toMatchObject({
    code: 'REFUSED',
    message: expect.stringContaining('ODS code') as string,
    fields: { odsCode: 'Enter an ODS code, like P91020' },
  });
});

it('passes on progress and stops when it is cancelled, leaving the thread ready for more', async () => {
  const { doWork } = startThread(realEntry);
  const path = join(folder, 'big.csv');
  const [header = '', ...lines] = quinAgeFile({}).trimEnd().split('\r\n');
  const once = `${lines.join('\r\n')}\r\n`.replaceAll('P91020', 'P99999');
  writeFileSync(path, `${header}\r\n${once.repeat(600)}`);
  const stop = new AbortController();
  const seen: Progress[] = [];

  const cancelled = doWork(
    'population.readFile',
    { path, odsCode: 'P91020' },
    {
      signal: stop.signal,
      progress: (progress) => {
        seen.push(progress);
        stop.abort();
      },
    },
  );

  await expect(cancelled).rejects.toMatchObject({ name: 'AbortError' });
  expect(seen[0]).toMatchObject({ label: 'Reading big.csv', done: expect.any(Number) as number });
  await expect(doWork('worker.echo', { text: 'still here' }, calm())).resolves.toBe('still here');
});

it('does not start work that was cancelled before', async () => {
  const { doWork } = startThread(realEntry);
  const control = { signal: AbortSignal.abort(), progress: () => {} };

  await expect(doWork('worker.echo', { text: 'x' }, control)).rejects.toMatchObject({
    name: 'AbortError',
  });
});

it.each(['break down', 'throw'])(
  'fails kindly when the thread ends (%s) and starts a new one for the next work',
  async (text) => {
    const { doWork } = startThread(breakingEntry);

    const failures = await Promise.allSettled([
      doWork('worker.echo', { text }, calm()),
      doWork('worker.echo', { text: 'break down' }, calm()),
    ]);

    expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(failures[0]).toMatchObject({
      reason: {
        failure: {
          code: 'INTERNAL',
          message: expect.stringContaining('Nothing was changed') as string,
        },
      },
    });
    await expect(doWork('worker.echo', { text: 'again' }, calm())).resolves.toBe('again');
  },
);

it('fails work under way when the thread is stopped', async () => {
  const { doWork, stop } = startThread(breakingEntry);
  const failed = doWork('worker.echo', { text: 'break down' }, calm()).catch((e: unknown) => e);

  await stop();

  expect(await failed).toBeInstanceOf(UserError);
});
