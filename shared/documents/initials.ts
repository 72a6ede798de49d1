import { fold } from '../text/fold.ts';
import { namePattern } from '../text/name-pattern.ts';
import { withoutTitle } from '../text/without-title.ts';
import { commonSurnames } from './common-surnames.ts';
import { namesABody } from './typed-names.ts';

/** "Alex Sample" becomes "AS", "Anne-Marie O’Example" "AMO". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s\-\u2010-\u2013]+/u)
    .map((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/**
 * Puts initials in place of whole names wherever they stand in a text, whatever their case, accents,
 * apostrophes and hyphens, and of a surname that stands alone ("Okafor agreed", "Mrs May").
 *
 * A name of one word is left alone inside a text, since it may be a word like any other ("Grace",
 * "May"); where it is the whole text it becomes its initial.
 */
export function withInitials(names: readonly string[]): (text: string) => string {
  const known = names.map(tidy).filter((name) => name !== '');
  const several = known.filter((name) => name.includes(' '));
  const single = new Set(known.filter((name) => !name.includes(' ')).map(fold));
  if (several.length === 0 && single.size === 0) return (text) => text;
  const anyName =
    several.length === 0
      ? undefined
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${longestFirst(several.map(bare)).map(namePattern).join('|')})(?![\\p{L}\\p{N}])`,
          'giu',
        );
  // A body has no surname: of “Healthwatch Trafford” the town stays a town.
  const hideSurnames = surnamesAlone(several.filter((name) => !namesABody(name)));
  return (text) => {
    if (single.has(fold(tidy(text)))) return initialsOf(text);
    return anyName ? hideSurnames(text.replace(anyName, initialsOf)) : text;
  };
}

/**
 * Puts the initial in place of a surname without the first name, where it is written as a name. After
 * a title any surname is one; without, one that is a common word stands, and so does the name of a
 * place or practice ("Okafor Road", "St Thomas").
 */
function surnamesAlone(names: readonly string[]): (text: string) => string {
  const surnames = longestFirst(names.flatMap(surnameOf));
  if (surnames.length === 0) return (text) => text;
  const alone = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<title>(?:${titles.join('|')})\\.?\\s+)?(?<surname>${surnames.map(namePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    text.replace(alone, (whole: string, title = '', surname: string, at: number) => {
      if (!/^\p{Lu}/u.test(surname)) return whole;
      const isPlace = /^\s+\p{Lu}\p{Ll}/u.test(text.slice(at + whole.length));
      const isSaint = /\bSt\.?\s+$/u.test(text.slice(0, at));
      const isOther = isPlace || isSaint || commonSurnames.has(fold(surname));
      return title === '' && isOther ? whole : `${title}${initialsOf(surname)}`;
    });
}

/** The last word of a name, folded; none for a number or a mere letter. */
function surnameOf(name: string): string[] {
  const last = fold(name.split(' ').at(-1) ?? '');
  return /^\p{L}[\p{L}'-]+$/u.test(last) ? [last] : [];
}

const titles = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'Sir', 'Rev', 'Cllr'];

const tidy = (name: string) => name.trim().replace(/\s+/gu, ' ');
/** Folded and without its title, unless that leaves one word: "Dr Okafor". */
const bare = (name: string) => {
  const short = fold(withoutTitle(name));
  return short.includes(' ') ? short : fold(name);
};
const longestFirst = (names: readonly string[]) =>
  [...new Set(names)].toSorted((a, b) => b.length - a.length);
