import { litter, spelt } from './chosen.js';
import { sha256 } from './sha256.js';

const beside = new Set(['manifest.json', 'SHA256SUMS.txt']);

/** The bytes of a file of the bundle; undefined, and told, where it is missing or cannot be opened. */
export async function bytesOf(files, path, { problems, closed }) {
  const read = files.get(path);
  if (!read) {
    problems.push(`Missing: ${path}`);
    return undefined;
  }
  const opened = await bytesFrom(read);
  if (opened === notOpened) closed.push(path);
  else if (!opened) problems.push(notRead(path));
  return opened === notOpened ? undefined : opened;
}

/** What a JSON file of the bundle holds; undefined, and told, where it is something else. */
export function jsonIn(bytes, path, { problems }, isWhole) {
  if (!bytes) return undefined;
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes));
    if (isWhole(value)) return value;
  } catch {
    // Told below, like whatever else it is.
  }
  problems.push(notRead(path));
  return undefined;
}

const notRead = (path) => `Changed: ${path} cannot be read any more`;

export const isManifest = (value) =>
  Array.isArray(value?.files) &&
  value.files.every((file) => typeof file?.path === 'string' && typeof file.sha256 === 'string') &&
  Number.isSafeInteger(value.head?.count) &&
  typeof value.head.hash === 'string';

/**
 * Compares every file with the list, and tells apart what the browser could not open, of which
 * nothing is known; answers what a computer may have put there by itself.
 */
export async function checkFiles(files, manifest, { problems, closed }) {
  for (const { path, sha256: expected } of manifest.files) {
    const read = files.get(spelt(path));
    const bytes = read && (await bytesFrom(read));
    if (!read) problems.push(`Missing: ${path}`);
    else if (bytes === notOpened) closed.push(path);
    else if (!bytes || (await sha256(bytes)) !== expected) problems.push(`Changed: ${path}`);
  }
  const listed = new Set(manifest.files.map(({ path }) => spelt(path)));
  const others = [...files.keys()].filter((path) => !listed.has(path) && !beside.has(path));
  for (const path of others)
    if (!litter.test(path)) problems.push(`Not part of the bundle: ${path}`);
  return others.filter((path) => litter.test(path));
}

const notOpened = Symbol('not opened');

/** Undefined where a packed file cannot be unpacked; a browser that may not open one says so itself. */
async function bytesFrom(read) {
  try {
    return await read();
  } catch (error) {
    return error instanceof DOMException ? notOpened : undefined;
  }
}

/** Compares the list for other programs to the byte: a mark before it would stay unseen as text. */
export async function checkSums(files, manifest, fingerprint, found) {
  const bytes = await bytesOf(files, 'SHA256SUMS.txt', found);
  if (!bytes) return;
  const lines = manifest.files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`);
  const expected = await sha256([...lines, `${fingerprint}  manifest.json\n`].join(''));
  if ((await sha256(bytes)) !== expected)
    found.problems.push('Changed: SHA256SUMS.txt or manifest.json, which do not agree');
}
