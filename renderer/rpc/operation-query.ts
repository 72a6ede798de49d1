import type { OperationName } from '../../shared/rpc/contract.ts';
import { call } from './client.ts';
import { OperationFailed } from './operation-failed.ts';
import type { AnswerOf, InputOf } from './operation-types.ts';

/** How the answer of an operation is asked for and under which key it is kept. */
export const operationQuery = <N extends OperationName>(name: N, input: InputOf<N>) => ({
  queryKey: [name, input] as const,
  queryFn: async (): Promise<AnswerOf<N>> => {
    const result = await call(name, input);
    if (!result.ok) throw new OperationFailed(result.error);
    return result.value;
  },
});
