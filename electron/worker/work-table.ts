import type { Work } from './work.ts';

/** Every piece of work that the worker thread can do, by name. */
export const workTable = {
  'worker.echo': ((input: { readonly text: string }) => input.text) satisfies Work<
    { readonly text: string },
    string
  >,
};

export type WorkTable = typeof workTable;
export type WorkName = keyof WorkTable;
export type WorkInput<N extends WorkName> = Parameters<WorkTable[N]>[0];
export type WorkOutput<N extends WorkName> = Awaited<ReturnType<WorkTable[N]>>;
