import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { failureOf } from '../rpc/operation-failed.ts';
import { Button } from './Button.tsx';
import { FailureNotice } from './FailureNotice.tsx';

type LoadedProps<T> = {
  readonly query: UseQueryResult<T>;
  readonly children: (value: T) => ReactNode;
};

/**
 * Shows what a query answers: the page once it is there, or why it is not. What was shown before
 * stays when it cannot be read anew, but not when whoever works now may not see it.
 */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined && !isWithheld(query)) return children(query.data);
  if (query.isPending) {
    return (
      <p role="status" className="ppg-loading">
        Loading …
      </p>
    );
  }
  return (
    <FailureNotice failure={failureOf(query.error)}>
      <Button look="secondary" onClick={() => void query.refetch()}>
        Try again
      </Button>
    </FailureNotice>
  );
}

const isWithheld = ({ isError, error }: UseQueryResult): boolean =>
  isError && ['REFUSED', 'LOCKED'].includes(failureOf(error).code);
