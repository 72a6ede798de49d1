import { readNotes } from './note-line.ts';

const office = String.raw`(?:(?:vice|deputy|joint|co|acting|membership)[- ])?(?:chair(?:man|woman|person)?|secretary|treasurer)\b`;
const before = String.raw`(?:(?:as|the|our|new|ppg|group|to be|its|their)\s+)*`;

/** "Mary was elected", "re-elected as secretary", "appointed vice-chair". */
const signs = [
  /\b(?:was|were|is|are|been|be)\s+(?:(?:duly|unanimously|then|also|both|all)\s+)*(?:re-?)?elected\b/iu,
  new RegExp(String.raw`\b(?:elected|appointed|voted in)\s+${before}${office}`, 'iu'),
];
/** Nobody has a role by these. */
const notYet =
  /\b(?:nobody|no[ -]one|not|never|will be|to be|would be|should be|can be|could be|may be)\b[^.;]*\b(?:re-?)?(?:elected|appointed|voted in)\b/iu;

/** How many lines of notes say that somebody was elected to an office. */
export const electionsIn = (notes: string): number =>
  readNotes(notes).filter(
    ({ kind, text }) =>
      kind !== 'action' && !notYet.test(text) && signs.some((sign) => sign.test(text)),
  ).length;

/**
 * Whether notes tell of more elections than are recorded as one, which alone gives the role; an
 * election recorded makes a decision of the item that says so in the same words.
 */
export const tellsOfElection = (
  notes: string,
  recorded: readonly { readonly text: string }[],
): boolean => {
  const said = electionsIn(notes);
  return said > 0 && said > recorded.filter(({ text }) => electionsIn(text) > 0).length;
};
