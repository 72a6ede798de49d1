/** One stretch of a text that was replaced by another; positions count UTF-16 units. */
export type TextChange = {
  readonly at: number;
  readonly before: string;
  readonly after: string;
};

/**
 * The one stretch in which two texts differ: what is the same at both ends is left out.
 *
 * A pause in typing changes a few letters of a long text; the trail keeps those, so that each
 * entry stays small and the whole text can still be worked out from one entry to the next.
 */
export function textChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  if (splitsPair(before, at) || splitsPair(after, at)) at -= 1;
  let end = 0;
  while (end < most - at && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end -= 1;
  return {
    at,
    before: before.slice(at, before.length - end),
    after: after.slice(at, after.length - end),
  };
}

/** The later text, from the earlier one and the change. */
export function applyChange(text: string, { at, before, after }: TextChange): string {
  return text.slice(0, at) + after + text.slice(at + before.length);
}

/** Whether a position lies between the two halves of one letter. */
function splitsPair(text: string, at: number): boolean {
  return (
    at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at))
  );
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
