import type { ItemPurpose } from '../agenda/item-purpose.ts';
import { readNotes, type NoteLine } from './note-line.ts';

/** The line of an item's notes that puts it off; it is printed like any other. */
export const putOffLine = 'Put off to the next meeting.';

const wholeLine = /^put off to the next meeting\.?$/iu;
const atItsEnd =
  /\b(?:put off|deferred|held over|carried (?:over|forward)) (?:to|until) the next meeting\.?$/iu;

/** "It cannot be ", "Nothing was ": what stands before these words where they put nothing off. */
const denied =
  /(?:(?:\b(?:not|never|cannot)|n[’']t)(?:\s+(?:to\s+)?(?:be|been))?|(?:^|[.;:,]\s*)(?:nothing|none|no(?:\s+\p{L}+){1,2})(?:\s+(?:was|were|is|are))?)\s+$/iu;

/** Items of which there is a new one at every meeting are never put off. */
export const canBePutOff = ({ purpose }: { readonly purpose: ItemPurpose }): boolean =>
  purpose === 'business' || purpose === 'election';

/**
 * Whether notes say that their item is put off: by the line above or by a sentence at the end of a
 * line that says the same. What is said in private says nothing here: an agenda goes out to everybody.
 */
export const saysPutOff = (notes: string): boolean =>
  readNotes(notes).some(
    ({ kind, text, isPrivate }) => kind !== 'action' && !isPrivate && putsOff(text),
  );

function putsOff(text: string): boolean {
  const found = atItsEnd.exec(text);
  return found !== null && !denied.test(text.slice(0, found.index));
}

/** Where in the notes the line above stands with its line break, in UTF-16 units; null when nowhere. */
export function placeOfPutOff(
  notes: string,
): { readonly from: number; readonly to: number } | null {
  let from = 0;
  for (const line of readNotes(notes)) {
    const to = from + line.raw.length;
    if (isTheLine(line))
      return from === 0 ? { from, to: Math.min(notes.length, to + 1) } : { from: from - 1, to };
    from = to + (notes.startsWith('\r\n', to) ? 2 : 1);
  }
  return null;
}

const isTheLine = ({ kind, text, isPrivate }: NoteLine): boolean =>
  kind === 'text' && !isPrivate && wholeLine.test(text);
