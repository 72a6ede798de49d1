import { fold } from '../../../shared/text/fold.ts';
import type { Speller } from './speller.ts';

/**
 * Tells whether a word is in the dictionary or among names and own words; capitals do not matter. A
 * word with accents, such as "café", is known when it is without them.
 */
export function isKnownTo(speller: Speller, known: readonly string[]): (word: string) => boolean {
  const own = new Set(known.map(fold));
  const isCorrect = (word: string) => speller.correct(word) || speller.correct(word.toLowerCase());
  return (word) => own.has(fold(word)) || isCorrect(word) || isCorrect(withoutAccents(word));
}

const withoutAccents = (word: string) => word.normalize('NFD').replaceAll(/\p{M}/gu, '');
