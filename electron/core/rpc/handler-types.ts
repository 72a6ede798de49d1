import type { z } from 'zod';
import type { Operation } from '../../../shared/rpc/operation.ts';
import type { CommandContext, JobContext, QueryContext } from './context.ts';

type Input<O extends Operation> = z.output<O['input']>;
type Output<O extends Operation> = z.input<O['output']>;

/**
 * The function that carries out one operation: its kind decides what it may use. A query reads the
 * record before it waits for anything, so that it tells of one moment.
 */
export type HandlerOf<O extends Operation> = O['kind'] extends 'query'
  ? (input: Input<O>, context: QueryContext) => Output<O> | Promise<Output<O>>
  : O['kind'] extends 'command'
    ? (input: Input<O>, context: CommandContext) => Output<O>
    : (input: Input<O>, context: JobContext) => Output<O> | Promise<Output<O>>;

/** One handler for each operation of a feature's contract. */
export type HandlersOf<C extends Record<string, Operation>> = {
  readonly [N in keyof C]: HandlerOf<C[N]>;
};
