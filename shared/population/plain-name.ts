const kept = new Set(['NHS', 'PCN', 'GP', 'ICB', 'CCG', 'STP', 'UK', 'II', 'III']);
const small = new Set(['and', 'of', 'the', 'in', 'on', 'at', 'for', 'with', 'by']);

/**
 * A name in ordinary capitals when it was published in capitals throughout: "BROOKS BAR MEDICAL
 * CENTRE" becomes "Brooks Bar Medical Centre". Any other name is left as it is.
 */
export function plainName(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replaceAll(/\p{L}[\p{L}'’]*/gu, (word, at: number) => {
    if (kept.has(word)) return word;
    const lower = word.toLowerCase();
    if (at > 0 && small.has(lower)) return lower;
    return word.slice(0, 1) + lower.slice(1);
  });
}
