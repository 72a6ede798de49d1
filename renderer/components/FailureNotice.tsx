import type { ReactNode } from 'react';
import type { Failure } from '../../shared/rpc/result.ts';
import { ErrorSummary } from './ErrorSummary.tsx';

type FailureNoticeProps = {
  readonly failure: Failure | undefined;
  readonly children?: ReactNode;
};

/** Why something did not work, in the words of the operation; nothing when all is well. */
export function FailureNotice({ failure, children }: FailureNoticeProps) {
  if (!failure) return null;
  const details = Object.values(failure.fields ?? {});
  return (
    <>
      <ErrorSummary
        attempt={failure}
        message={failure.message}
        problems={details.map((message) => ({ message }))}
      />
      {children}
    </>
  );
}
