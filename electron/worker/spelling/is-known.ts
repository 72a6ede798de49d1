import { fold } from '../../../shared/text/fold.ts';
import type { Speller } from './speller.ts';

/** Tells whether a word is in the dictionary or among names and own words; capitals do not matter. */
export function isKnownTo(speller: Speller, known: readonly string[]): (word: string) => boolean {
  const own = new Set(known.map(fold));
  return (word) =>
    own.has(fold(word)) || speller.correct(word) || speller.correct(word.toLowerCase());
}
