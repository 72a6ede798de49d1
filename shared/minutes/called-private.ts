import { readNotes } from './note-line.ts';

/** "PRIVATE –", "(private)", "Confidential:"; "private patients" and "private-sector" are words. */
const withSign =
  /^[^\p{L}\p{N}]*(?:private|confidential|in confidence)(?:\s*[)\]:：;.!–—]+|\s+-+|-+(?=\s|$))/iu;
/** In capitals the word alone is meant as a mark. */
const inCapitals = /^[^\p{L}\p{N}]*(?:PRIVATE|CONFIDENTIAL|IN CONFIDENCE)(?![\p{L}\p{N}])/u;

/** How lines begin that look private and are not, since their mark is another: each once. */
export function calledPrivate(notes: string): string[] {
  const beginnings = readNotes(notes).flatMap(({ isPrivate, text }) =>
    isPrivate ? [] : (withSign.exec(text) ?? inCapitals.exec(text) ?? []).slice(0, 1),
  );
  return [...new Set(beginnings)];
}
