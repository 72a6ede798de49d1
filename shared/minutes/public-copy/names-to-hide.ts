/** How many names somebody may point out in one public copy. */
export const mostNames = 100;

/** Characters of a name. */
export const longestName = 100;

/** The names in a line where they stand with commas between them; a single letter is no name. */
export const namesIn = (typed: string): string[] =>
  [
    ...new Set(
      typed
        .split(/[,;\n]/u)
        .map((name) => name.trim().slice(0, longestName))
        .filter((name) => /\p{L}{2}/u.test(name)),
    ),
  ].slice(0, mostNames);
