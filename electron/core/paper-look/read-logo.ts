import { readFileSync, statSync } from 'node:fs';
import { largestLogo } from '../../../shared/paper-look/contract.ts';
import type { Logo } from '../../../shared/paper-look/paper-look.ts';
import { UserError } from '../rpc/user-error.ts';
import { pictureSize } from './picture-size.ts';

const mostPixels = 5000;

/** Reads a picture for the top of documents; refuses what is missing, too large or another kind. */
export function readLogo(path: string): Omit<Logo, 'words'> {
  const facts = orUndefined(() => statSync(path));
  if (!facts?.isFile()) throw refuse('The file is not there any more, or cannot be reached');
  if (facts.size > largestLogo) throw refuse('The picture is larger than 1 MB');
  const bytes = orUndefined(() => readFileSync(path));
  if (!bytes) throw refuse('The file cannot be read; another program may have it open');
  const size = pictureSize(bytes);
  if (!size) throw refuse('That is not a PNG or JPEG picture');
  if (Math.max(size.width, size.height) > mostPixels) {
    throw refuse(
      `The picture is more than ${mostPixels.toLocaleString('en-GB')} pixels wide or high`,
    );
  }
  return { ...size, bytes };
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

const refuse = (what: string): UserError =>
  new UserError('REFUSED', `${what}. Nothing was changed. Choose another picture.`, { file: what });
