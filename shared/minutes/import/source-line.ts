/** One paragraph of an old file, or one row of a table, in plain words. */
export type SourceLine = {
  readonly text: string;
  /** Set as a heading, or bold from end to end. */
  readonly isHeading: boolean;
  /** A list paragraph: numbered by the file itself (its number), or with a dot. */
  readonly list: number | 'dot' | null;
  /** The cells of a table row, each with its own lines; null outside tables. */
  readonly cells: readonly (readonly string[])[] | null;
};

export const plainLine = (text: string): SourceLine => ({
  text,
  isHeading: false,
  list: null,
  cells: null,
});

/** The lines of plain text; blank ones are kept, since they part the sections of a heading. */
export const linesOfText = (text: string): SourceLine[] =>
  text.split(/\r\n|[\n\r\f\u2028\u2029]/u).map((line) => plainLine(line.trim()));

/** A line as it is shown when nothing in it is understood. */
export function shownLine({ text, list, cells }: SourceLine): string {
  if (cells) {
    return cells
      .map((cell) => cell.join(' / '))
      .filter((cell) => cell !== '')
      .join(' | ');
  }
  if (list === null) return text;
  return list === 'dot' ? `- ${text}` : `${list}. ${text}`;
}
