import { fold } from '../text/fold.ts';
import type { SearchTerm } from './build-query.ts';

/** A word of a text that was looked for. */
export type Hit = { readonly from: number; readonly to: number };

const wordsIn = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/**
 * Text whose words need no folding but of their capitals: ASCII, the pound sign, and the dashes and
 * quotation marks that word processors put in.
 */
const plainText = /^[\p{ASCII}\u00a3\u2010-\u2027]*$/u;
const plainWord = /^[a-z0-9]+$/u;

/** A word longer than this is no word anybody looked for. */
const longestWord = 100;

/**
 * Finds the words looked for in texts, whatever their accents and capitals, one after the other.
 * Made once for a search, so that what is found out about a word serves all texts.
 */
export function hitsIn(terms: readonly SearchTerm[]): (text: string) => Iterable<Hit> {
  const wanted = terms.flatMap(({ words, isPrefix }) =>
    words.map((word, at) => ({ word: fold(word), prefix: isPrefix && at === words.length - 1 })),
  );
  const ends = wanted
    .filter(({ word }) => plainWord.test(word))
    .map(({ word, prefix }) => (prefix ? `${word}[a-z0-9]*` : word));
  // Nothing of a word with accents stands in a plain text: what matches nothing at all.
  const plain =
    ends.length === 0
      ? /(?!)/gu
      : new RegExp(`(?<![a-z0-9])(?:${ends.join('|')})(?![a-z0-9])`, 'giu');
  const seen = new Map<string, boolean>();
  const isHit = (word: string) => {
    if (word.length > longestWord) return false;
    const known = seen.get(word);
    if (known !== undefined) return known;
    const lower = word.toLowerCase();
    const folded = plainWord.test(lower) ? lower : fold(word);
    const hit = wanted.some((one) =>
      one.prefix ? folded.startsWith(one.word) : folded === one.word,
    );
    seen.set(word, hit);
    return hit;
  };
  return (text) => (plainText.test(text) ? placesOf(text, plain) : placesOf(text, wordsIn, isHit));
}

function* placesOf(
  text: string,
  pattern: RegExp,
  isHit: (word: string) => boolean = () => true,
): Generator<Hit> {
  for (const { 0: word, index } of text.matchAll(pattern)) {
    if (isHit(word)) yield { from: index, to: index + word.length };
  }
}
