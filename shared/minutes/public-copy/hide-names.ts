import { initialsOf } from '../../documents/initials.ts';
import { capital } from '../../documents/words.ts';
import { namePattern } from '../../text/name-pattern.ts';
import { fold } from '../../text/fold.ts';
import { titleWords, withoutTitle } from '../../text/without-title.ts';
import { nameWords, type Person } from '../people/person.ts';
import { meansAPerson } from './name-in-text.ts';
import type { PublicStyle } from './public-styles.ts';

/** Somebody to hide; `isSaid` of a name that a person reading the copy pointed out. */
export type Hidden = Omit<Person, 'memberId'> & { readonly isSaid?: boolean };

/** "AS", or "the chair", "a member", "a member of the practice staff", "a guest". */
export function publicName(
  { name, roles, kind, isSaid = false }: Hidden,
  style: PublicStyle,
): string {
  if (style === 'initials') return initialsOf(withoutTitle(name));
  if (isSaid) return 'somebody';
  const [role] = roles;
  if (role !== undefined) return `the ${role}`;
  return {
    member: 'a member',
    'practice staff': 'a member of the practice staff',
    guest: 'a guest',
  }[kind];
}

type Hiding = {
  readonly change: (text: string) => string;
  /** Single names that may be words and were left standing, found by `change` so far. */
  readonly doubtful: ReadonlySet<string>;
};

const title = String.raw`(?:(?:${titleWords})\.?\s+)*`;
/** "His sister Anne" is no title, and stays. */
const kin = /^(?:sister|father|nurse|lady|lord|canon)\s+/u;

/**
 * Replaces names of people in texts: whole names whatever their capitals, first and last names
 * alone only as capitalised words. A first name that several people share becomes its first
 * letter. Names that are also words are left and remembered as doubtful, and so is a surname that
 * begins the name of a place, unless a person said that they are names. Inside `kept`, the names of
 * practice and group, nothing is replaced.
 */
export function hideNames(
  people: readonly Hidden[],
  style: PublicStyle,
  kept: readonly string[] = [],
  nameOf = (person: Hidden) => publicName(person, style),
): Hiding {
  const whole = new Map<string, string>();
  const single = new Map<string, string>();
  const firstNames = new Set<string>();
  const certain = new Set<string>();
  for (const person of people) {
    const short = nameOf(person);
    const parts = nameWords(person.name);
    whole.set(keyOf(person.name), short);
    const [first] = parts;
    const last = parts.at(-1);
    if (!person.isSaid) firstNames.add(keyOf(first ?? ''));
    for (const named of new Set([first, last])) {
      const part = keyOf(named ?? '');
      if (part.length < 2) continue;
      const other = single.get(part);
      if (person.isSaid) certain.add(part);
      if (person.isSaid && other !== undefined) continue;
      single.set(part, other === undefined || other === short ? short : shared(part, style));
    }
  }
  const doubtful = new Set<string>();
  const wholePattern = anyOf(
    [...whole.keys()].filter((name) => name.includes(' ')),
    'giu',
  );
  const singlePattern = anyOf([...single.keys()], 'giu');
  const isKept = keptIn(kept);
  const changeWhole = (found: string, at: number, text: string) =>
    isKept(text, at)
      ? found
      : kinOf(found) + inSentence(whole.get(keyOf(found)) ?? found, at, text, found);
  const changeSingle = (found: string, at: number, text: string) => {
    const bare = withoutTitle(found);
    if (!/^\p{Lu}/u.test(bare) || isKept(text, at)) return found;
    const end = at + found.length;
    const isFirstName = firstNames.has(keyOf(found));
    const isOpen = bare === found && !certain.has(keyOf(bare));
    if (isOpen && meansAPerson({ name: bare, text, at, end, isFirstName }) !== 'yes') {
      doubtful.add(bare);
      return found;
    }
    return kinOf(found) + inSentence(single.get(keyOf(found)) ?? found, at, text, found);
  };
  return {
    doubtful,
    change: (text) => text.replace(wholePattern, changeWhole).replace(singlePattern, changeSingle),
  };
}

const kinOf = (found: string): string => kin.exec(found)?.[0] ?? '';

/** Whether a place in a text lies within one of the phrases; single words are no phrase. */
function keptIn(phrases: readonly string[]): (text: string, at: number) => boolean {
  const several = phrases.filter((phrase) => phrase.trim().includes(' '));
  if (several.length === 0) return () => false;
  const pattern = new RegExp(several.map((phrase) => namePattern(fold(phrase))).join('|'), 'giu');
  return (text, at) =>
    [...text.matchAll(pattern)].some(
      ({ index, 0: phrase }) => index <= at && at < index + phrase.length,
    );
}

/** What a name is looked up by: people leave out hyphens, or put them in. */
const keyOf = (name: string): string =>
  nameWords(name)
    .join(' ')
    .replaceAll(/[\u002d\u2010-\u2013]/gu, ' ');

/** "The chair" at the start of a sentence; alone it is an entry in a list. */
function inSentence(short: string, at: number, text: string, found: string): string {
  const starts = at === 0 || /[.!?]\s+$/u.test(text.slice(0, at));
  return starts && !isAlone(text, found) ? capital(short) : short;
}

const shared = (name: string, style: PublicStyle) =>
  style === 'initials' ? name.slice(0, 1).toUpperCase() : 'a member';

const isAlone = (text: string, found: string) => text.trim() === found.trim();

/** Matches any of the folded names, with or without a title. */
function anyOf(names: readonly string[], flags: string): RegExp {
  if (names.length === 0) return /(?!)/u;
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(namePattern);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])${title}(?:${longestFirst.join('|')})(?![\p{L}\p{N}])`,
    flags,
  );
}
