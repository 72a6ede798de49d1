import { UserError } from '../../core/rpc/user-error.ts';

/** A file that cannot be used: what is wrong with it and what to do; nothing is ever half taken. */
export function fileRefused(
  problem: string,
  advice = '',
  fields?: Readonly<Record<string, string>>,
): UserError {
  return new UserError('REFUSED', `${problem} Nothing was taken from it. ${advice}`.trim(), fields);
}

/** What to do about a file that came incomplete or broken. */
export const downloadAgain = 'Download the file again and choose the new copy.';
