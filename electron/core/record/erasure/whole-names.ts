import { fold } from '../../../../shared/text/fold.ts';

/** Finds whole names in a text, whatever its capitals and accents: "Ann" is not in "annual". */
export function namesFinder(names: readonly string[]): (text: string) => boolean {
  const folded = names.map((name) => fold(name)).filter((name) => name !== '');
  if (folded.length === 0) return () => false;
  const literal = folded.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  // A new line in JSON ends in a letter, which is no part of the name after it.
  return (text) => pattern.test(fold(text.replaceAll(/\\[nrt]/gu, ' ')));
}
