import { UserError } from '../rpc/user-error.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'The folder does not exist',
  ENOTDIR: 'The folder does not exist',
  EACCES: 'You are not allowed to write in this folder',
  EPERM: 'You are not allowed to write in this folder',
  EROFS: 'Nothing can be written on this disk',
  ENOSPC: 'The disk is full',
  EDQUOT: 'Your space on this disk is full',
  ENAMETOOLONG: 'The name of the file is too long',
};

/** Turns what the file system says into words; anything it would not usually say is a defect. */
export function fileFailure(error: unknown, what = 'the document'): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  if (reason === undefined) return error;
  return new UserError(
    'REFUSED',
    `${reason}, so ${what} was not written. Nothing in the record was changed. Choose another folder and try again.`,
  );
}
