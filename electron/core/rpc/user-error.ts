import type { ErrorCode, Failure } from '../../../shared/rpc/result.ts';

/** An expected failure with words for the person who asked; anything else thrown is a defect. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly failure: Failure;

  constructor(code: ErrorCode, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.failure = fields === undefined ? { code, message } : { code, message, fields };
  }
}

/** The stale-version failure: somebody else has saved this since the page was opened. */
export const conflict = (what: string): UserError =>
  new UserError(
    'CONFLICT',
    `${what} was changed after you opened this page. Nothing was saved over it. Look at the newest version, then make your change again.`,
  );

/** The thing asked for is not in the record. */
export const notFound = (what: string): UserError =>
  new UserError('NOT_FOUND', `${what} is not in this record. It may have been removed.`);
