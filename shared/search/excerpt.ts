import { fold } from '../text/fold.ts';
import type { SearchTerm } from './build-query.ts';

/** A piece of an excerpt; `hit` marks the words that were looked for. */
export type ExcerptPiece = { readonly text: string; readonly hit: boolean };

const wordsIn = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;

/** Most words have nothing to fold but their capitals. */
const plainWord = /^[a-z0-9]+$/iu;

/** Characters shown before the first word found, and in all. */
const lead = 60;
const length = 220;
/** A word longer than this is no word anybody looked for. */
const longestWord = 100;
/** How far into a long text a word is looked for, in characters. */
const reach = 200_000;

/** The stretch of a text around the first word looked for, with every such word in it marked. */
export function excerpt(text: string, terms: readonly SearchTerm[]): ExcerptPiece[] {
  const wanted = terms.flatMap(({ words, isPrefix }) =>
    words.map((word, at) => ({ word: fold(word), prefix: isPrefix && at === words.length - 1 })),
  );
  // The same words come again and again, and folding one takes longer than finding it.
  const seen = new Map<string, boolean>();
  const isHit = (word: string) => {
    if (word.length > longestWord) return false;
    const known = seen.get(word);
    if (known !== undefined) return known;
    const folded = plainWord.test(word) ? word.toLowerCase() : fold(word);
    const hit = wanted.some((one) =>
      one.prefix ? folded.startsWith(one.word) : folded === one.word,
    );
    seen.set(word, hit);
    return hit;
  };
  const first = [...firstHit(text.slice(0, reach), isHit)][0] ?? 0;
  const from = first <= lead ? 0 : wordStart(text, first - lead);
  const to = Math.min(text.length, from + length);
  const stretch = text.slice(from, to);
  const pieces: ExcerptPiece[] = [];
  let at = 0;
  for (const match of stretch.matchAll(wordsIn)) {
    if (!isHit(match[0])) continue;
    if (match.index > at) pieces.push({ text: stretch.slice(at, match.index), hit: false });
    pieces.push({ text: match[0], hit: true });
    at = match.index + match[0].length;
  }
  if (at < stretch.length) pieces.push({ text: stretch.slice(at), hit: false });
  return [
    ...(from > 0 ? [{ text: '… ', hit: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ text: ' …', hit: false }] : []),
  ];
}

function* firstHit(text: string, isHit: (word: string) => boolean): Generator<number> {
  for (const match of text.matchAll(wordsIn)) {
    if (!isHit(match[0])) continue;
    yield match.index;
    return;
  }
}

/** The start of the next word from a position on, so that no word is cut. */
function wordStart(text: string, at: number): number {
  const space = /\s/u.exec(text.slice(at, at + lead));
  return space ? at + space.index + 1 : at;
}
