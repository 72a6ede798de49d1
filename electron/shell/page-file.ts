import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * The file of the page bundle that an address means, or undefined when it means none in there.
 *
 * The path is decoded once, kept to plain characters and resolved; links are followed before the
 * comparison, which is by `path.relative`: a sibling folder whose name merely begins with ours
 * would pass a comparison of beginnings.
 */
export async function pageFile(root: string, address: string): Promise<string | undefined> {
  const path = decodedPath(address);
  if (path === undefined) return undefined;
  const wanted = join(root, path === '/' ? 'index.html' : path);
  if (!isInside(root, wanted)) return undefined;
  try {
    const [realRoot, real] = await Promise.all([realpath(root), realpath(wanted)]);
    return isInside(realRoot, real) ? real : undefined;
  } catch {
    return undefined;
  }
}

function decodedPath(address: string): string | undefined {
  try {
    const path = decodeURIComponent(new URL(address).pathname);
    return isPlain(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Our bundle has such names only; no NUL, backslash, drive letter, percent sign or `..` is left. */
function isPlain(path: string): boolean {
  return /^\/[A-Za-z0-9._/-]*$/.test(path) && !path.split('/').includes('..');
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
