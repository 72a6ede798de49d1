import type { Failure } from '../../shared/rpc/result.ts';

/** A failed operation where only an exception can be carried, as in a query function. */
export class OperationFailed extends Error {
  override readonly name = 'OperationFailed';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** The failure inside anything thrown; a thing nobody expected gets words of its own. */
export function failureOf(error: unknown): Failure {
  if (error instanceof OperationFailed) return error.failure;
  return {
    code: 'INTERNAL',
    message:
      'Something went wrong on this page. Nothing that was saved is lost. Open the page again.',
  };
}
