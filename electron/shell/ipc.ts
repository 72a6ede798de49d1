import type { IpcMain, WebContents } from 'electron';
import { fail, type Result } from '../../shared/rpc/result.ts';
import { isShellOperationName } from '../../shared/shell/contract.ts';
import type { Dispatch } from '../core/rpc/dispatcher.ts';
import type { RunningJobs } from './jobs.ts';
import { isOurSender } from './sender.ts';
import type { ShellDispatch } from './shell-dispatcher.ts';
import type { Tell } from './tell.ts';

/** The one channel for questions from the page. */
export const rpcChannel = 'ppg:rpc';

export type RpcParts = {
  readonly contents: WebContents;
  readonly dispatch: Dispatch;
  readonly shell: ShellDispatch;
  readonly jobs: RunningJobs;
  readonly tell: Tell;
};

/** Connects the page to the two dispatchers; anyone but our own main frame is refused. */
export function answerPage(ipcMain: Pick<IpcMain, 'handle'>, parts: RpcParts): void {
  ipcMain.handle(rpcChannel, async (event, ...message: unknown[]): Promise<Result<unknown>> => {
    if (!isOurSender(event, parts.contents)) {
      return fail({ code: 'REFUSED', message: 'Only the window of the application may ask.' });
    }
    const [name, input, jobId] = message;
    if (isShellOperationName(name)) return parts.shell(name, input);
    if (jobId === undefined) return parts.dispatch(name, input);
    return asJob(parts, name, input, jobId);
  });
}

async function asJob(
  { dispatch, jobs, tell }: RpcParts,
  name: unknown,
  input: unknown,
  jobId: unknown,
): Promise<Result<unknown>> {
  if (typeof jobId !== 'string' || jobId === '' || jobId.length > 100 || jobs.isRunning(jobId)) {
    return fail({ code: 'INVALID_INPUT', message: 'A job needs an id of its own.' });
  }
  return jobs.run(jobId, (signal) =>
    dispatch(name, input, {
      signal,
      onProgress: (progress) => tell('progress', { jobId, progress }),
    }),
  );
}
