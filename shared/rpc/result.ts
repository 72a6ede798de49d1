/** The codes an operation may fail with; a page may switch on them and nothing else. */
export const errorCodes = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'READ_ONLY',
  'NO_RECORD',
  'LOCKED',
  'IN_USE',
  'WRONG_PASSPHRASE',
  'REFUSED',
  'CANCELLED',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** Why an operation did not do what was asked, in words for the person who asked. */
export type Failure = {
  readonly code: ErrorCode;
  /** One or two plain sentences: what happened, that nothing was lost, what to do next. */
  readonly message: string;
  /** Problems by input path ("terms.quorumMembers"), each in the words of the form. */
  readonly fields?: Readonly<Record<string, string>>;
};

/** What every operation answers; the dispatcher never throws. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (error: Failure): Result<never> => ({ ok: false, error });
