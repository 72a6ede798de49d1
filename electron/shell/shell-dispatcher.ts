import type { z } from 'zod';
import type { Operation } from '../../shared/rpc/operation.ts';
import { fail, succeed, type Result } from '../../shared/rpc/result.ts';
import {
  shellContract,
  type ShellContract,
  type ShellOperationName,
} from '../../shared/shell/contract.ts';
import type { OnDefect } from '../core/rpc/dispatcher.ts';
import { UserError } from '../core/rpc/user-error.ts';

/** One function for each operation of the shell contract. */
export type ShellHandlers = {
  readonly [N in ShellOperationName]: (
    input: z.output<ShellContract[N]['input']>,
  ) => ShellAnswer<N> | Promise<ShellAnswer<N>>;
};

type ShellAnswer<N extends ShellOperationName> = z.input<ShellContract[N]['output']>;

export type ShellDispatch = (name: ShellOperationName, input: unknown) => Promise<Result<unknown>>;

/** The shell's own door: input and output are checked as in the core; it never throws. */
export function createShellDispatcher(handlers: ShellHandlers, onDefect: OnDefect): ShellDispatch {
  return async (name, rawInput) => {
    const operation: Operation = shellContract[name];
    try {
      const input = operation.input.safeParse(rawInput);
      if (!input.success) {
        return fail({ code: 'INVALID_INPUT', message: 'There is a problem with what was asked.' });
      }
      const handle = handlers[name] as (input: unknown) => unknown;
      return succeed(operation.output.parse(await handle(input.data)));
    } catch (error) {
      if (error instanceof UserError) return fail(error.failure);
      onDefect(error, name, name);
      return fail({
        code: 'INTERNAL',
        message: 'Your computer did not do what was asked. Nothing was changed. Try again.',
      });
    }
  };
}
