/** Counts below this are hidden in a public copy. */
export const smallNumber = 5;

/** Percentages of fewer answers than this would give the counts away. */
export const fewestForPercentages = 20;

/** What a public copy prints for a count. */
export type PublicCount = number | 'fewer than 5' | 'not shown';

/**
 * Hides the counts from 1 to 4 in a column whose total may be known, so that they cannot be worked
 * out by subtraction: as long as the hidden counts could be only one thing, the next smallest is
 * hidden as well. Answers undefined when even all of them would not be enough, and the column must
 * be left out. Nobody (0) is shown: it points at no one.
 *
 * After the rule for sub-national hospital statistics (small cells with secondary suppression) and
 * the GP Patient Survey (cells below 5 and the next lowest).
 */
export function hideSmallNumbers(counts: readonly number[]): PublicCount[] | undefined {
  const small = counts.filter(isSmall);
  if (small.length === 0) return [...counts];
  const larger = counts.filter((count) => count >= smallNumber).sort((a, b) => a - b);
  let alsoHidden = 0;
  while (!severalWays(small, larger.slice(0, alsoHidden))) {
    if (alsoHidden === larger.length) return undefined;
    alsoHidden++;
  }
  const left = larger.slice(0, alsoHidden);
  return counts.map((count) => {
    if (isSmall(count)) return 'fewer than 5';
    const at = left.indexOf(count);
    if (at === -1) return count;
    left.splice(at, 1);
    return 'not shown';
  });
}

const isSmall = (count: number) => count > 0 && count < smallNumber;

/**
 * Whether a reader who knows the sum of the hidden counts is still left with several answers:
 * `small` are known to be 1 to 4, `also` to be 5 or more.
 */
function severalWays(small: readonly number[], also: readonly number[]): boolean {
  const sum = [...small, ...also].reduce((total, count) => total + count, 0);
  if (also.length > 0) return sum - smallNumber * also.length > small.length;
  const most = (smallNumber - 1) * small.length;
  return small.length > 1 && sum > small.length && sum < most;
}
