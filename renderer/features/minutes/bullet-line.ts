/** A hyphen or a dot with what stands before and after it, as far as the words begin. */
const bullet = /^\s*(?:private\s*[:：]\s*)?(?:[-–—*]\s+|[•‣◦▪·●○]\s*)/iu;

export type BulletBreak = {
  /** What is replaced, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/**
 * What Enter does in a line that is a bullet: the next line is one too, and an empty bullet ends
 * the list. Undefined where Enter does what it always does. Reads one line, however long the notes.
 */
export function bulletBreak(notes: string, from: number, to: number): BulletBreak | undefined {
  const start = notes.lastIndexOf('\n', from - 1) + 1;
  const before = notes.slice(start, from);
  const mark = bullet.exec(before)?.[0];
  if (mark === undefined) return undefined;
  const isEmpty =
    before.trim() === mark.trim() && from === to && /^(?:\n|$)/u.test(rest(notes, to));
  return isEmpty ? { from: start, to, text: '' } : { from, to, text: `\n${mark}` };
}

const rest = (notes: string, from: number) => notes.slice(from, from + 1);
