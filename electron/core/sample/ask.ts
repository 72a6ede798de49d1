import type { z } from 'zod';
import type { Contract, OperationName } from '../../../shared/rpc/contract.ts';
import type { Dispatch } from '../rpc/dispatcher.ts';
import { UserError } from '../rpc/user-error.ts';

export type InputOf<N extends OperationName> = z.input<Contract[N]['input']>;
type Output<N extends OperationName> = z.output<Contract[N]['output']>;

/** Carries out an operation by name through the one door; a refusal is thrown with its words. */
export type Ask = <N extends OperationName>(name: N, input: InputOf<N>) => Promise<Output<N>>;

export const askThrough = (dispatch: Dispatch): Ask =>
  async function ask<N extends OperationName>(name: N, input: InputOf<N>) {
    const result = await dispatch(name, input);
    if (result.ok) return result.value as Output<N>;
    const { code, message, fields } = result.error;
    throw new UserError(code, `${name}: ${message} ${fields ? JSON.stringify(fields) : ''}`.trim());
  };
