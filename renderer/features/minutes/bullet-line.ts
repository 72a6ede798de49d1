/** A hyphen or a dot with what stands before and after it, as far as the words begin. */
const bullet = /^\s*(?:private\s*[:：]\s*)?(?:[-–—*]\s+|[•‣◦▪·●○]\s*)/iu;

export type BulletChange = {
  /** What is replaced, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
};

/**
 * What Enter does in a line that is a bullet: the next line is one too, and an empty bullet ends
 * the list. Undefined where Enter does what it always does. Reads one line, however long the notes.
 */
export function bulletBreak(notes: string, from: number, to: number): BulletChange | undefined {
  const start = notes.lastIndexOf('\n', from - 1) + 1;
  const before = notes.slice(start, from);
  const mark = bullet.exec(before)?.[0];
  if (mark === undefined) return undefined;
  const isEmpty =
    before.trim() === mark.trim() && from === to && /^(?:\n|$)/u.test(rest(notes, to));
  return isEmpty ? { from: start, to, text: '' } : { from, to, text: `\n${mark}` };
}

/** A bullet and the sign of another after it. */
const doubled = /^(\s*(?:private\s*[:：]\s*)?(?:[-–—*]\s+|[•‣◦▪·●○]\s*))[-–—*•‣◦▪·●○]$/iu;

/**
 * What a space does after a hyphen typed behind the bullet that stands there already: the second
 * one goes. Undefined where the space is only a space.
 */
export function bulletAgain(notes: string, from: number, to: number): BulletChange | undefined {
  const start = notes.lastIndexOf('\n', from - 1) + 1;
  const mark = doubled.exec(notes.slice(start, from))?.[1];
  if (mark === undefined || from !== to) return undefined;
  return { from: start + mark.length, to, text: '' };
}

const rest = (notes: string, from: number) => notes.slice(from, from + 1);
