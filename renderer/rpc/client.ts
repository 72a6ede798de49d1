import type { OperationName } from '../../shared/rpc/contract.ts';
import type { Result } from '../../shared/rpc/result.ts';
import type { ShellContract, ShellOperationName } from '../../shared/shell/contract.ts';
import type { z } from 'zod';
import type { AnswerOf, InputOf } from './operation-types.ts';

/** Calls an operation of the contract through the bridge; answers a Result and never throws. */
export function call<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  jobId?: string,
): Promise<Result<AnswerOf<N>>> {
  return through<AnswerOf<N>>(name, input, jobId);
}

/** Calls the desktop itself: dialogs, the file manager, the window. */
export function callShell<N extends ShellOperationName>(
  name: N,
  input: z.input<ShellContract[N]['input']>,
): Promise<Result<z.output<ShellContract[N]['output']>>> {
  return through<z.output<ShellContract[N]['output']>>(name, input);
}

async function through<T>(name: string, input: unknown, jobId?: string): Promise<Result<T>> {
  try {
    return (await window.ppg.invoke(name, input, jobId)) as Result<T>;
  } catch {
    return {
      ok: false,
      error: {
        code: 'INTERNAL',
        message:
          'The page could not reach the rest of the application. Nothing that was saved is lost. Close PPG Records and open it again.',
      },
    };
  }
}
