import type { UnknownWord } from '../../../shared/spelling/contract.ts';
import { wordsOf } from '../../../shared/spelling/words-of.ts';
import type { WorkControl } from '../work.ts';
import { isKnownTo } from './is-known.ts';
import { spellerIn } from './speller.ts';

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
  const isKnown = isKnownTo(speller, known);
  const strange = [...wordsOf(text)].filter(([word]) => !isKnown(word));
  const unknown = strange.slice(0, mostUnknown).map(([word, times]) => {
    signal.throwIfAborted();
    return { word, times, suggestions: speller.suggest(word).slice(0, 5) };
  });
  return { unknown, count: strange.length };
}
