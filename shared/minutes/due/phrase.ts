import type { DueContext, DueMeaning } from './due.ts';

/** Where a phrase counts as a due date. */
type Place =
  /** Only after "by", "before", "due" and the like: "15/1" alone may be anything. */
  | 'after by'
  /** After those, or as the last words of the line. */
  | 'after by or last'
  | 'anywhere';

/** One way to say when something is due. */
export type Phrase = {
  readonly place: Place;
  /** The source of a regular expression with named groups, without the word "by" before it. */
  readonly words: string;
  /** Undefined when the words turn out not to be a date at all. */
  readonly read: (groups: Groups, context: DueContext) => DueMeaning | undefined;
};

export type Groups = Readonly<Record<string, string | undefined>>;

export type Found = {
  readonly meaning: DueMeaning;
  readonly from: number;
  readonly to: number;
  readonly lead: 'by' | 'soft' | 'none';
  readonly isLast: boolean;
};

const by = String.raw`(?:due\s+(?:by|on|for)|due:?|deadline:?|no\s+later\s+than|by|before|until|till)\s+`;
const soft = String.raw`(?:(?:ready|in\s+time)\s+for|for|at|on)\s+`;
const onlySigns = /^[\s.,;:!)\]]*$/u;

/** Every place in the text where the phrase stands. */
export function findPhrase(text: string, phrase: Phrase, context: DueContext): Found[] {
  return [...text.matchAll(patternOf(phrase))].flatMap((match): Found[] => {
    const groups: Groups = match.groups ?? {};
    const lead = leadOf(groups);
    const to = match.index + match[0].length;
    const isLast = onlySigns.test(text.slice(to));
    if (!allowed(phrase.place, lead, isLast)) return [];
    const meaning = phrase.read(groups, context);
    if (!meaning) return [];
    return [{ meaning, from: match.index, to, lead, isLast }];
  });
}

const patterns = new WeakMap<Phrase, RegExp>();

/** Made once: the lines of a meeting are read again at every pause in typing. */
function patternOf(phrase: Phrase): RegExp {
  const known = patterns.get(phrase);
  if (known) return known;
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<lead>(?<by>${by})|${soft})?(?:the\s+|our\s+)?(?:${phrase.words})(?![\p{L}\p{N}])`,
    'giu',
  );
  patterns.set(phrase, pattern);
  return pattern;
}

function leadOf(groups: Groups): Found['lead'] {
  if (groups['by'] !== undefined) return 'by';
  return groups['lead'] === undefined ? 'none' : 'soft';
}

function allowed(place: Place, lead: Found['lead'], isLast: boolean): boolean {
  if (place === 'anywhere' || lead === 'by') return true;
  return place === 'after by or last' && isLast;
}
