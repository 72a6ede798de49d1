import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { UserError } from '../../core/rpc/user-error.ts';
import type { WorkControl } from '../work.ts';
import { downloadAgain, fileRefused } from './file-refused.ts';

const chunkBytes = 256 * 1024;
/** After so many bytes the thread looks up, so that a request to cancel is heard. */
const breathBytes = 2 * 1024 * 1024;

/** Enough to tell what a file is and how its lines end. */
export const headBytes = 64 * 1024;

/** A file open for reading. */
export type SourceFile = {
  readonly path: string;
  readonly name: string;
  readonly size: number;
  /** Its first bytes, at most `headBytes`. */
  readonly head: Uint8Array;
  /**
   * The whole file from its start, in chunks that are overwritten by the next one.
   * After the last chunk `sha256()` knows the hash of what was read.
   */
  readonly chunks: (control: WorkControl) => AsyncGenerator<Uint8Array>;
  /** SHA-256 of the bytes of the last complete reading, 64 hexadecimal digits. */
  readonly sha256: () => string;
  readonly close: () => void;
};

/** Opens a file for reading; refuses in words what is missing, locked, a folder or empty. */
export function openSourceFile(path: string): SourceFile {
  const name = basename(path);
  const fd = openOrRefuse(path, name);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw notAFile(name);
    if (stat.size === 0) throw fileRefused(`“${name}” is empty.`, downloadAgain);
    const head = new Uint8Array(Math.min(stat.size, headBytes));
    readSync(fd, head, 0, head.length, 0);
    let hash: string | undefined;
    return {
      path,
      name,
      size: stat.size,
      head,
      chunks: (control) => readChunks({ fd, name, size: stat.size }, control, (h) => (hash = h)),
      sha256: () => {
        if (hash === undefined) throw new Error('The file has not been read to its end');
        return hash;
      },
      close: () => closeSync(fd),
    };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

type Opened = { readonly fd: number; readonly name: string; readonly size: number };

async function* readChunks(
  { fd, name, size }: Opened,
  { signal, progress }: WorkControl,
  done: (sha256: string) => void,
): AsyncGenerator<Uint8Array> {
  const buffer = new Uint8Array(chunkBytes);
  const hash = createHash('sha256');
  let position = 0;
  let nextBreath = breathBytes;
  for (;;) {
    const read = readSync(fd, buffer, 0, chunkBytes, position);
    if (read === 0) break;
    position += read;
    const chunk = buffer.subarray(0, read);
    hash.update(chunk);
    yield chunk;
    if (position < nextBreath) continue;
    nextBreath = position + breathBytes;
    progress({ done: position, total: size, label: `Reading ${name}` });
    await new Promise(setImmediate);
    signal.throwIfAborted();
  }
  done(hash.digest('hex'));
}

function openOrRefuse(path: string, name: string): number {
  try {
    // Looked at before it is opened: to open a pipe would wait for whoever writes into it.
    if (!statSync(path).isFile()) throw notAFile(name);
    return openSync(path, 'r');
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    throw fileRefused(problemByCode[code]?.(name) ?? `“${name}” could not be read (${code}).`);
  }
}

const notAFile = (name: string) =>
  fileRefused(`“${name}” is not a file.`, 'Choose the file itself.');

const problemByCode: Readonly<Record<string, (name: string) => string>> = {
  ENOENT: (name) => `“${name}” is not there any more.`,
  EACCES: (name) => `You are not allowed to read “${name}”.`,
  EPERM: (name) => `You are not allowed to read “${name}”.`,
  EBUSY: (name) => `“${name}” is in use by another program.`,
  EISDIR: (name) => `“${name}” is a folder, not a file.`,
};
