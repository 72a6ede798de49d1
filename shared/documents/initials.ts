/** "Alex Sample" becomes "AS", "Anne-Marie O’Example" "AMO". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((word) => /\p{L}\p{M}*/u.exec(word)?.[0] ?? '')
    .join('')
    .toUpperCase();
}

/**
 * Puts initials in place of whole names wherever they stand in a text, whatever their case.
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
  return (text) => {
    if (single.has(fold(tidy(text)))) return initialsOf(text);
    return anyName ? text.replace(anyName, initialsOf) : text;
  };
}

const tidy = (name: string) => name.trim().replace(/\s+/gu, ' ');
const fold = (name: string) => name.toLowerCase();
const pattern = (name: string) =>
  name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
