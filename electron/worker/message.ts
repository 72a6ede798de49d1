import type { Progress } from '../../shared/rpc/operation.ts';
import type { Failure } from '../../shared/rpc/result.ts';

/** What the worker thread is told. */
export type ToWorker =
  | { readonly type: 'do'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker thread answers about a piece of work; one of the last three ends it. */
export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'done'; readonly id: number; readonly output: unknown }
  | { readonly type: 'refused'; readonly id: number; readonly failure: Failure }
  | { readonly type: 'broken'; readonly id: number; readonly name: string; readonly stack: string };
