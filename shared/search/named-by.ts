import { fold } from '../text/fold.ts';
import type { SearchTerm } from './build-query.ts';

const wordsIn = /[\p{L}\p{N}\p{Co}]+/gu;

/**
 * Whether a name has the words of a term side by side, by the rules of the index: whole words, or
 * the beginning of the last, whatever their accents and capitals.
 */
export function isNamedBy(name: string, { words, isPrefix }: SearchTerm): boolean {
  const wanted = words.flatMap(wordsOf);
  const there = wordsOf(name);
  return there.some((_, at) =>
    wanted.every((word, n) => {
      const stands = there[at + n];
      const isBeginning = isPrefix && n === wanted.length - 1;
      return isBeginning ? stands?.startsWith(word) === true : stands === word;
    }),
  );
}

const wordsOf = (text: string): string[] => [...fold(text).matchAll(wordsIn)].map(([word]) => word);

const apart = /\b(?<letters>AP)[\s-]+(?<number>\d+)\b/giu;

/** "AP 12" and "AP-12" as one word, as the number of an action is printed. */
export const withNumbersJoined = (typed: string): string =>
  typed.replace(apart, '$<letters>$<number>');

/** The number of the action that a term names as it is printed: 12 for "AP12". */
export function actionNumberIn({ words: [word = '', ...more] }: SearchTerm): number | undefined {
  const digits = /^AP0*(?<digits>[1-9]\d{0,8})$/iu.exec(word)?.groups?.['digits'];
  return digits === undefined || more.length > 0 ? undefined : Number(digits);
}
