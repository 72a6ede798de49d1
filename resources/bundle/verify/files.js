import { litter, spelt } from './chosen.js';
import { sha256 } from './sha256.js';

const beside = new Set(['manifest.json', 'SHA256SUMS.txt']);

/** A JSON file of the bundle; undefined, and told, where it is missing or holds something else. */
export async function readJson(files, path, problems, isWhole) {
  const read = files.get(path);
  if (!read) {
    problems.push(`Missing: ${path}`);
    return undefined;
  }
  try {
    const value = JSON.parse(new TextDecoder().decode(await read()));
    if (isWhole(value)) return value;
  } catch {
    // Told below, like whatever else it is.
  }
  problems.push(`Changed: ${path} cannot be read any more`);
  return undefined;
}

export const isManifest = (value) =>
  Array.isArray(value?.files) &&
  value.files.every((file) => typeof file?.path === 'string' && typeof file.sha256 === 'string') &&
  Number.isSafeInteger(value.head?.count) &&
  typeof value.head.hash === 'string';

/**
 * Compares every file with the list; answers what a computer may have put there by itself, and what
 * the browser could not open, of which nothing is known.
 */
export async function checkFiles(files, manifest, problems) {
  const closed = [];
  for (const { path, sha256: expected } of manifest.files) {
    const read = files.get(spelt(path));
    const sum = read && (await sumOf(read));
    if (!read) problems.push(`Missing: ${path}`);
    else if (sum === notOpened) closed.push(path);
    else if (sum !== expected) problems.push(`Changed: ${path}`);
  }
  const listed = new Set(manifest.files.map(({ path }) => spelt(path)));
  const others = [...files.keys()].filter((path) => !listed.has(path) && !beside.has(path));
  for (const path of others)
    if (!litter.test(path)) problems.push(`Not part of the bundle: ${path}`);
  return { added: others.filter((path) => litter.test(path)), closed };
}

const notOpened = Symbol('not opened');

/** Undefined where a packed file cannot be unpacked; a browser that may not open one says so itself. */
async function sumOf(read) {
  try {
    return await sha256(await read());
  } catch (error) {
    return error instanceof DOMException ? notOpened : undefined;
  }
}

/** Compares the list for other programs to the byte: a mark before it would stay unseen as text. */
export async function checkSums(files, manifest, fingerprint, problems) {
  const read = files.get('SHA256SUMS.txt');
  if (!read) {
    problems.push('Missing: SHA256SUMS.txt');
    return;
  }
  const lines = manifest.files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`);
  const expected = await sha256([...lines, `${fingerprint}  manifest.json\n`].join(''));
  if ((await sumOf(read)) !== expected)
    problems.push('Changed: SHA256SUMS.txt or manifest.json, which do not agree');
}
