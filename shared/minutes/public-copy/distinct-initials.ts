import { initialsOf } from '../../documents/initials.ts';
import { withoutTitle } from '../../text/without-title.ts';

/** More letters of a name, or all of a short one, are as good as the name. */
const mostLetters = 3;

/**
 * Initials of people who have the same ones, made distinct by two or three letters of the first
 * name, "AlS" and "AnS", or else of the last, "ASa" and "ASt"; as initials of each where that tells
 * nobody apart, or would print a whole name. One entry for each name, in order.
 */
export function distinctInitials(names: readonly string[]): string[] {
  const words = names.map((name) => withoutTitle(name).split(/\s+/u));
  for (const part of [0, -1]) {
    const shortest = Math.min(...words.map((word) => word.at(part)?.length ?? 0));
    for (let letters = 2; letters <= mostLetters && letters < shortest; letters++) {
      const longer = words.map((name) => initialsWith(name, name.at(part), letters));
      if (new Set(longer).size === names.length) return longer;
    }
  }
  return names.map((name) => initialsOf(withoutTitle(name)));
}

/** The initials of a name, one of its words by more than its first letter. */
const initialsWith = (name: readonly string[], chosen: string | undefined, letters: number) =>
  name.map((word) => (word === chosen ? beginning(word, letters) : initialsOf(word))).join('');

const beginning = (word: string, letters: number): string =>
  initialsOf(word).slice(0, 1) + word.slice(1, letters).toLowerCase();
