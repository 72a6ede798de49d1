import type { Progress } from '../../shared/rpc/operation.ts';

/** What a piece of long work is told besides its input. */
export type WorkControl = {
  readonly signal: AbortSignal;
  /** May be called as often as one likes; at most ten a second are passed on. */
  readonly progress: (progress: Progress) => void;
};

/** A piece of long work: plain data in, plain data out, no open record, no `electron`. */
export type Work<I, O> = (input: I, control: WorkControl) => Promise<O> | O;
