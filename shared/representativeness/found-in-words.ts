import { rangeInWords } from './in-words.ts';
import type { Found } from './over-time.ts';

/** What a review found of a category: "0 (up to 1); lottery 0 to 2". */
export function foundInWords(found: Found | null): string {
  if (found === null) return 'no such category';
  return `${membersInWords(found)}; lottery ${rangeInWords(found.lottery)}`;
}

/** The members who said so, and how many there could be where somebody has not answered: "0 (up to 1)". */
export const membersInWords = ({
  actual,
  upTo = actual,
}: Pick<Found, 'actual' | 'upTo'>): string =>
  upTo > actual ? `${actual} (up to ${upTo})` : `${actual}`;

const notKnown = 'not known';

/** What to know of changes in words: nothing, unless one of them is not known. */
export const notesOnChanges = (changes: readonly string[]): string[] =>
  changes.includes(notKnown)
    ? [
        '“Not known” stands where those who have not answered decide whether there are more or fewer.',
      ]
    : [];

/**
 * What changed of a category from the first to the last review that has it, in people. Where somebody
 * has not answered it is a range, and not known where that could be more, fewer or neither.
 */
export function changeInWords(found: readonly (Found | null)[]): string {
  const known = found.filter((one) => one !== null);
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last || known.length < 2) return '';
  const most = (last.upTo ?? last.actual) - first.actual;
  const fewest = last.actual - (first.upTo ?? first.actual);
  if (most === 0 && fewest === 0) return 'the same';
  if (fewest > 0) return `${rangeInWords({ low: fewest, high: most })} more`;
  if (most < 0) return `${rangeInWords({ low: -most, high: -fewest })} fewer`;
  return notKnown;
}
