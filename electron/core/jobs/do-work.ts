import type { WorkControl } from '../../worker/work.ts';
import {
  workTable,
  type WorkInput,
  type WorkName,
  type WorkOutput,
} from '../../worker/work-table.ts';

/** Carries out one piece of work by name, wherever that is. */
export type DoWork = <N extends WorkName>(
  name: N,
  input: WorkInput<N>,
  control: WorkControl,
) => Promise<WorkOutput<N>>;

/** Does the work in this thread: for the terminal, for tests, and inside the worker itself. */
export const doWorkHere: DoWork = async (name, input, control) => {
  control.signal.throwIfAborted();
  const work = workTable[name] as (input: unknown, control: WorkControl) => unknown;
  return (await work(input, control)) as WorkOutput<typeof name>;
};
