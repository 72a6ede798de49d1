/** What was asked for: a query for FTS5, and the words to mark in what is found. */
export type SearchQuery = {
  /** Undefined when nothing was asked that a word could answer. */
  readonly match: string | undefined;
  readonly terms: readonly SearchTerm[];
};

export type SearchTerm = {
  readonly words: readonly string[];
  /** Whether longer words with this beginning are meant too. */
  readonly isPrefix: boolean;
};

/** More words than anybody types; a pasted page is cut. */
const mostTerms = 20;
/** A shorter beginning would be that of half the words there are. */
const shortestPrefix = 3;
/** The last word may still be being typed. */
const shortestLastPrefix = 2;

/** Words that stand everywhere, and begin half the others ("the": their, then, therapy). */
const everywhere: ReadonlySet<string> = new Set(
  'all and any are but can for had has her his its may not our out the was who you'.split(' '),
);

const piece = /"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/gu;
const wordsIn = /[\p{L}\p{N}\p{M}\p{Co}]+/gu;
/** What FTS5's tokenizer can make a word of; a lone accent is none. */
const hasWord = /[\p{L}\p{N}\p{Co}]/u;

/**
 * Makes an FTS5 query of anything typed: every word must be found, words in quotation marks next
 * to each other, others also as the beginning of a word. Nothing typed has a meaning of its own
 * ("AND", "*", "NEAR("), so nothing is an error.
 */
export function buildQuery(typed: string): SearchQuery {
  const terms: SearchTerm[] = [];
  const pieces = [...typed.matchAll(piece)];
  for (const [index, { groups }] of pieces.entries()) {
    const phrase = groups?.['phrase'];
    const words = [...(phrase ?? groups?.['word'] ?? '').matchAll(wordsIn)]
      .map(([word]) => word)
      .filter((word) => hasWord.test(word));
    const last = words.at(-1);
    if (last === undefined || terms.length >= mostTerms) continue;
    const shortest = index === pieces.length - 1 ? shortestLastPrefix : shortestPrefix;
    const mayGoOn = last.length >= shortest && !everywhere.has(last.toLowerCase());
    terms.push({ words, isPrefix: phrase === undefined && mayGoOn });
  }
  const match = terms.map(matchOf);
  return { match: match.length === 0 ? undefined : match.join(' AND '), terms };
}

/** One term as FTS5 asks for it. */
export const matchOf = ({ words, isPrefix }: SearchTerm): string =>
  `"${words.join(' ')}"${isPrefix ? '*' : ''}`;
