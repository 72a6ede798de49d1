export type Insertion = {
  /** What is put in at the cursor. */
  readonly text: string;
  /** What is selected afterwards, in UTF-16 units: the first place to type on, or the end. */
  readonly from: number;
  readonly to: number;
};

/** How a phrase goes into notes at the cursor: on a line of its own, its first gap selected. */
export function insertionOf(phrase: string, notes: string, at: number): Insertion {
  const before = notes.slice(0, at);
  const text = before === '' || before.endsWith('\n') ? phrase : `\n${phrase}`;
  const gap = text.indexOf('…');
  const start = gap === -1 ? at + text.length : at + gap;
  return { text, from: start, to: gap === -1 ? start : start + 1 };
}
