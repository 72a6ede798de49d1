import { expect, it, vi } from 'vitest';
import type { IpcMain, WebContents } from 'electron';
import type { Dispatch } from '../core/rpc/dispatcher.ts';
import { succeed, type Result } from '../../shared/rpc/result.ts';
import { answerPage } from './ipc.ts';
import { createRunningJobs } from './jobs.ts';

type Handler = (event: unknown, ...message: unknown[]) => Promise<Result<unknown>>;

function desk(dispatch: Dispatch) {
  const mainFrame = { url: 'ppg://app/', parent: null };
  // Only what is used of Electron stands in for it.
  const contents = { mainFrame } as unknown as WebContents;
  const tell = vi.fn();
  const jobs = createRunningJobs();
  let handler: Handler | undefined;
  const ipcMain = {
    handle: (_channel: string, given: Handler) => {
      handler = given;
    },
  } as unknown as IpcMain;
  const shell = vi.fn(async () => succeed({}));
  answerPage(ipcMain, { contents, dispatch, shell, jobs, tell });
  const ask = (...message: unknown[]) =>
    handler?.({ sender: contents, senderFrame: mainFrame }, ...message);
  return { ask, tell, jobs, shell };
}

it('passes questions on to the core, and desktop matters to the shell', async () => {
  const dispatch = vi.fn<Dispatch>(async () => succeed('core'));
  const { ask, shell } = desk(dispatch);

  expect(await ask('members.list', { a: 1 })).toEqual({ ok: true, value: 'core' });
  await ask('shell.about', {});

  expect(dispatch).toHaveBeenCalledExactlyOnceWith('members.list', { a: 1 });
  expect(shell).toHaveBeenCalledExactlyOnceWith('shell.about', {});
});

it('tells the progress of a job under its id and cancels it on request', async () => {
  const { ask, tell, jobs } = desk(async (_name, _input, options) => {
    options?.onProgress?.({ done: 1, total: 2, label: 'Rows' });
    await new Promise((resolve) => options?.signal?.addEventListener('abort', resolve));
    return succeed('stopped');
  });

  const answer = ask('imports.read', {}, 'job-1');
  await Promise.resolve();

  expect(tell).toHaveBeenCalledExactlyOnceWith('progress', {
    jobId: 'job-1',
    progress: { done: 1, total: 2, label: 'Rows' },
  });
  expect(jobs.cancel('job-9')).toBe(false);
  expect(jobs.cancel('job-1')).toBe(true);
  expect(await answer).toEqual({ ok: true, value: 'stopped' });
  expect(jobs.isRunning('job-1')).toBe(false);
});

it.each([[''], [7], [{}], ['x'.repeat(101)]])('refuses the job id %s', async (jobId) => {
  const { ask } = desk(async () => succeed('never'));

  expect(await ask('imports.read', {}, jobId)).toMatchObject({
    ok: false,
    error: { code: 'INVALID_INPUT' },
  });
});

it('refuses an id that is in use', async () => {
  const { ask } = desk(() => new Promise(() => {}));

  void ask('imports.read', {}, 'job-1');

  expect(await ask('imports.read', {}, 'job-1')).toMatchObject({ ok: false });
});
