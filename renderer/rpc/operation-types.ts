import type { z } from 'zod';
import type { Contract, OperationName } from '../../shared/rpc/contract.ts';

/** What an operation is given. */
export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;

/** What an operation answers when all is well. */
export type AnswerOf<N extends OperationName> = z.output<Contract[N]['output']>;

type NameOfKind<K extends Contract[OperationName]['kind']> = {
  [N in OperationName]: Contract[N]['kind'] extends K ? N : never;
}[OperationName];

/** Operations that change the record in one transaction. */
export type CommandName = NameOfKind<'command'>;

/** Operations that take time or leave the record: files, documents, opening and closing. */
export type JobName = NameOfKind<'job'>;
