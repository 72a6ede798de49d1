import { commonLines } from './common-lines.ts';

/**
 * Two texts that grew apart as one: the first, and under it what only the second says. A line that
 * stands in both is not said twice, since an "A:" twice would be two actions.
 */
export function bothTexts(first: string, second: string): string {
  const other = second.split('\n');
  const shared = new Set(commonLines(first.split('\n'), other).map(([, place]) => place));
  const own = other
    .filter((_line, place) => !shared.has(place))
    .join('\n')
    .trim();
  return own === '' ? first : `${first.trimEnd()}\n\n${own}`;
}
