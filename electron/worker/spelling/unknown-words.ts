import { wordsOf } from '../../../shared/spelling/words-of.ts';
import type { WorkControl } from '../work.ts';
import type { SpellingInput } from './check-spelling.ts';
import { isKnownTo } from './is-known.ts';
import { spellerIn } from './speller.ts';

type TextsInput = Omit<SpellingInput, 'text'> & { readonly texts: readonly string[] };

/** The unknown words of several texts, text by text, without what may be meant: that takes its time. */
export async function unknownWords(
  { texts, known, folder }: TextsInput,
  { signal }: Pick<WorkControl, 'signal'>,
): Promise<string[][]> {
  const isKnown = isKnownTo(await spellerIn(folder), known);
  return texts.map((text) => {
    signal.throwIfAborted();
    return [...wordsOf(text).keys()].filter((word) => !isKnown(word));
  });
}
