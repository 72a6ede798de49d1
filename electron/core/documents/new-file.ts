import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  openSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join, parse } from 'node:path';

/** A file that is whole on the disk under a name of its own, and not yet under the one wanted. */
export type Draft = {
  /** Gives it the wanted name, or that name with " (2)", " (3)" ...; answers which. */
  readonly settle: (as?: string) => string;
  /** Removes what was not settled. */
  readonly discard: () => void;
};

/**
 * Writes bytes beside where they are wanted, and to the disk. `settle` then takes a free name by
 * hard link, which fails where a file of that name stands, so that nothing is ever written over.
 */
export function draftFile(wanted: string, bytes: Uint8Array): Draft {
  const temporary = temporaryBeside(wanted);
  try {
    writeWhole(temporary, bytes);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  const discard = () => rmSync(temporary, { force: true });
  return {
    discard,
    settle: (as = wanted) => {
      const taken = settleDraft(temporary, as);
      discard();
      return taken;
    },
  };
}

/** A path for a draft beside where it is wanted, on the same disk. */
export const temporaryBeside = (wanted: string): string =>
  join(dirname(wanted), `.ppg-${process.pid}-${drafts++}.new`);

let drafts = 0;

function writeWhole(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx');
  try {
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a draft the wanted name, or that name with a number; the draft itself stays. */
export function settleDraft(temporary: string, wanted: string): string {
  const { dir, name, ext } = parse(wanted);
  for (let number = 1; ; number++) {
    const path = number === 1 ? wanted : join(dir, `${name} (${number})${ext}`);
    try {
      giveName(temporary, path);
      return path;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
  }
}

/** Memory sticks (FAT, exFAT) know no hard links; a copy that refuses to replace does the same. */
function giveName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) throw error;
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
  }
}

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
