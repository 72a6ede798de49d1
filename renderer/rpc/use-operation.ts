import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { OperationName } from '../../shared/rpc/contract.ts';
import { operationQuery } from './operation-query.ts';
import type { AnswerOf, InputOf } from './operation-types.ts';

export type UseOperationOptions = {
  /** False while the question cannot be asked yet. */
  readonly enabled?: boolean;
  /** Keeps the last answer on screen while a new one is fetched, for searches and filters. */
  readonly keepPrevious?: boolean;
  /** Asks again every so many seconds, for what changes by itself. */
  readonly everySeconds?: number;
};

/** The answer of an operation for a page, asked again whenever the record changes. */
export function useOperation<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  { enabled = true, keepPrevious = false, everySeconds }: UseOperationOptions = {},
): UseQueryResult<AnswerOf<N>> {
  return useQuery({
    ...operationQuery(name, input),
    enabled,
    refetchInterval: everySeconds === undefined ? false : everySeconds * 1000,
    ...(keepPrevious
      ? { placeholderData: (previous: AnswerOf<N> | undefined) => previous as never }
      : {}),
  });
}
