import type { z } from 'zod';

/**
 * The three kinds of operation.
 *
 * - `query`: reads the record, changes nothing; may have the worker think about what was read.
 * - `command`: changes the record in one transaction, together with its trail entry.
 * - `job`: takes time or leaves the record (files, documents, opening and closing), may report
 *   progress and be cancelled; what it changes in the record it changes by one command at its end.
 */
export type OperationKind = 'query' | 'command' | 'job';

/** What must be open before the operation makes sense. */
export type OperationNeeds = 'nothing' | 'record' | 'monitoring';

export type Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly kind: OperationKind;
  readonly needs: OperationNeeds;
  /** One sentence for whoever lists the operations. */
  readonly summary: string;
  readonly input: I;
  readonly output: O;
};

type Declaration<I extends z.ZodType, O extends z.ZodType> = {
  readonly summary: string;
  readonly input: I;
  readonly output: O;
  readonly needs?: OperationNeeds;
};

function declare<K extends OperationKind, I extends z.ZodType, O extends z.ZodType>(
  kind: K,
  declaration: Declaration<I, O>,
): Operation<I, O> & { readonly kind: K } {
  return { needs: 'record', ...declaration, kind };
}

/** Declares an operation that reads the record and changes nothing. */
export const query = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>) =>
  declare('query', d);

/** Declares an operation that changes the record in one transaction with its trail entry. */
export const command = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>) =>
  declare('command', d);

/** Declares long work, with progress and cancel. */
export const job = <I extends z.ZodType, O extends z.ZodType>(d: Declaration<I, O>) =>
  declare('job', d);

/** How far a job has come; `total` is absent while it is not known. */
export type Progress = {
  readonly done: number;
  readonly total?: number;
  readonly label: string;
};
