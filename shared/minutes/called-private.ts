import { readNotes } from './note-line.ts';

/** What may stand before the word without being one: signs, and the number of a list ("2.", "b)"). */
const before = String.raw`^(?:\(?\p{L}[.)])?[^\p{L}]*`;
const word = '(?:private|confidential|in confidence)';

/** "PRIVATE –", "(private)", "Private (staff):"; "private patients" and "private-sector" are words. */
const withSign = new RegExp(
  String.raw`${before}${word}(?:\s*[)\]:：;.!–—]+|\s*\([^)]*\)\s*[:：]|\s+-+|-+(?=\s|$))`,
  'iu',
);
/** In capitals the word alone is meant as a mark. */
const inCapitals = new RegExp(
  String.raw`${before}(?:PRIVATE|CONFIDENTIAL|IN CONFIDENCE)(?![\p{L}\p{N}])`,
  'u',
);
/** "Note: Private: ..." */
const later = new RegExp(String.raw`^.{0,60}?(?<!\p{L})${word}\s*[:：]`, 'iu');

/** How a line begins that looks private; undefined when it does not. */
export const privateBeginning = (text: string): string | undefined =>
  (withSign.exec(text) ?? inCapitals.exec(text) ?? later.exec(text))?.[0];

/** How lines begin that look private and are not, since their mark is another: each once. */
export function calledPrivate(notes: string): string[] {
  const beginnings = readNotes(notes).flatMap(({ isPrivate, text }) =>
    isPrivate ? [] : (privateBeginning(text) ?? []),
  );
  return [...new Set(beginnings)];
}

/** Whether a mark stands alone above a line without one, which it does not make private. */
export const marksNothing = (notes: string): boolean =>
  readNotes(notes).some(({ isPrivate, text }, at, lines) => {
    const next = lines[at + 1];
    return isPrivate && text === '' && next !== undefined && !next.isPrivate && next.text !== '';
  });
