import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type nspell from 'nspell';
import type { UnknownWord } from '../../../shared/spelling/contract.ts';
import { wordsOf } from '../../../shared/spelling/words-of.ts';
import { fold } from '../../../shared/text/fold.ts';
import type { WorkControl } from '../work.ts';

export type SpellingInput = {
  readonly text: string;
  /** Names and own words; accents and capitals do not matter. */
  readonly known: readonly string[];
  /** The folder with `en-GB.aff` and `en-GB.dic`. */
  readonly folder: string;
};

/** More than anybody puts right in one go; looking for what is meant takes its time. */
const mostUnknown = 50;

/** The words of a text that British English does not know, with what may be meant. */
export async function checkSpelling(
  { text, known, folder }: SpellingInput,
  { signal }: Pick<WorkControl, 'signal'>,
): Promise<{ unknown: UnknownWord[]; count: number }> {
  const speller = await spellerIn(folder);
  const own = new Set(known.map(fold));
  const strange = [...wordsOf(text)].filter(
    ([word]) => !own.has(fold(word)) && !isKnown(speller, word),
  );
  const unknown = strange.slice(0, mostUnknown).map(([word, times]) => {
    signal.throwIfAborted();
    return { word, times, suggestions: speller.suggest(word).slice(0, 5) };
  });
  return { unknown, count: strange.length };
}

const isKnown = (speller: Speller, word: string) =>
  speller.correct(word) || speller.correct(word.toLowerCase());

type Speller = ReturnType<typeof nspell>;

const spellers = new Map<string, Promise<Speller>>();

/** Read when the first text is checked, and kept: the dictionary takes a moment to take in. */
function spellerIn(folder: string): Promise<Speller> {
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
