import { commonSurnames } from './common-surnames.ts';
import { namesABody } from './typed-names.ts';

/** "Alex Sample" becomes "AS", "Anne-Marie O’Example" "AMO". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/**
 * Puts initials in place of whole names wherever they stand in a text, whatever their case, and of a
 * surname that stands alone ("Okafor agreed", "Mrs May").
 *
 * A name of one word is left alone inside a text, since it may be a word like any other ("Grace",
 * "May"); where it is the whole text it becomes its initial.
 */
export function withInitials(names: readonly string[]): (text: string) => string {
  const known = [...new Set(names.map(tidy).filter((name) => name !== ''))].sort(
    (a, b) => b.length - a.length,
  );
  const several = known.filter((name) => name.includes(' '));
  const single = new Set(known.filter((name) => !name.includes(' ')).map(fold));
  if (several.length === 0 && single.size === 0) return (text) => text;
  const anyName =
    several.length === 0
      ? undefined
      : new RegExp(
          `(?<![\\p{L}\\p{N}])(?:${several.map(pattern).join('|')})(?![\\p{L}\\p{N}])`,
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
  const surnames = [...new Set(names.flatMap(surnameOf))].sort((a, b) => b.length - a.length);
  if (surnames.length === 0) return (text) => text;
  const written = surnames.flatMap((name) => [name, name.toUpperCase()]).map(pattern);
  const alone = new RegExp(
    `(?<![\\p{L}\\p{N}])(?<title>(?:${titles.join('|')})\\.?\\s+)?(?<surname>${written.join('|')})(?![\\p{L}\\p{N}])(?<place>\\s+\\p{Lu}\\p{Ll})?`,
    'gu',
  );
  return (text) =>
    text.replace(alone, (whole, title = '', surname: string, place = '', at: number) => {
      const isWord = commonSurnames.has(fold(surname)) || place !== '';
      const isSaint = /\bSt\.?\s+$/u.test(text.slice(0, at));
      if (title === '' && (isWord || isSaint)) return whole;
      return `${title}${initialsOf(surname)}${place}`;
    });
}

/** The last word of a name, as it is written in a text; none for a number or a mere letter. */
function surnameOf(name: string): string[] {
  const last = name.split(' ').at(-1) ?? '';
  if (!/^\p{L}[\p{L}\p{M}’'-]+$/u.test(last)) return [];
  return [last.charAt(0).toUpperCase() + last.slice(1)];
}

const titles = ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Prof', 'Professor', 'Sir', 'Rev', 'Cllr'];

const tidy = (name: string) => name.trim().replace(/\s+/gu, ' ');
const fold = (name: string) => name.toLowerCase();
const pattern = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
