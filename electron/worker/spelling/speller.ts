import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type nspell from 'nspell';

export type Speller = ReturnType<typeof nspell>;

const spellers = new Map<string, Promise<Speller>>();

/** Read when the first text is checked, and kept: the dictionary takes a moment to take in. */
export function spellerIn(folder: string): Promise<Speller> {
  const before = spellers.get(folder);
  if (before) return before;
  const speller = readSpeller(folder);
  spellers.set(folder, speller);
  speller.catch(() => spellers.delete(folder));
  return speller;
}

async function readSpeller(folder: string): Promise<Speller> {
  const [aff, dic, { default: make }] = await Promise.all([
    readFile(join(folder, 'en-GB.aff')),
    readFile(join(folder, 'en-GB.dic')),
    import('nspell'),
  ]);
  return make(aff, dic);
}
