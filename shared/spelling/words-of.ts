/** Addresses are no words. */
const address = /\b(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+/giu;
/** Letters with apostrophes inside; a word with a digit in it, as AP36, is none. */
const letters = /(?<![\p{L}\p{N}])\p{L}+(?:['’]\p{L}+)*(?![\p{L}\p{N}])/gu;

/**
 * The words of a text to be checked, each once with how often it stands there, in the order in
 * which they first come. Single letters and abbreviations in capitals are left alone.
 */
export function wordsOf(text: string): Map<string, number> {
  const words = new Map<string, number>();
  for (const [found] of text.replaceAll(address, ' ').matchAll(letters)) {
    const word = withoutPossessive(found.replaceAll('’', "'"));
    if (word.length < 2 || isAbbreviation(word)) continue;
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

const withoutPossessive = (word: string) => word.replace(/'s$/iu, '');

/** "PPG", "GPs", "ToR": nothing a dictionary of words would know. */
const isAbbreviation = (word: string) =>
  /^\p{Lu}{2,}s?$/u.test(word) || /^\p{Lu}\p{Ll}\p{Lu}$/u.test(word);

/** Every place where a word stands as a whole word: from and to in UTF-16 units, in order. */
export function placesOf(word: string, text: string): { from: number; to: number }[] {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’]");
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'gu');
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}
