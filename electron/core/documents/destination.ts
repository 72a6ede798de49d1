import { extname, isAbsolute, join } from 'node:path';
import { UserError } from '../rpc/user-error.ts';

export type Destination = {
  readonly path?: string | undefined;
  readonly folder?: string | undefined;
};

/** The file a person asked for: the path given, or our name for it in the folder given. */
export function wantedPath({ path, folder }: Destination, fileName: string): string {
  const given = path ?? folder ?? '';
  if (!isAbsolute(given)) {
    throw new UserError('INVALID_INPUT', 'Choose where to keep the document.', {
      [path === undefined ? 'folder' : 'path']: 'Enter the whole path, from the disk on',
    });
  }
  if (path === undefined) return join(given, fileName);
  const ending = extname(fileName);
  return path.toLowerCase().endsWith(ending) ? path : `${path}${ending}`;
}
