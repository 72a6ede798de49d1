import { smallNumber, type PublicCount } from './small-number.ts';

/**
 * Hides the counts from 0 to 4 in a column whose total may be known, so that they cannot be worked
 * out by subtraction: the next smallest are hidden as well until each hidden small count could
 * still be any number from 0 to 4, and all the hidden ones together are 5 or more. Answers
 * undefined when even all of them would not be enough, and the column must be left out.
 *
 * After the rule for sub-national hospital statistics (small cells with secondary suppression) and
 * the GP Patient Survey (cells below 5 and the next lowest). That nobody is from a category says as
 * much of the people in it as that one person is, and two copies compared would show who joined.
 */
export function hideSmallNumbers(counts: readonly number[]): PublicCount[] | undefined {
  const small = counts.filter(isSmall);
  if (small.length === 0) return [...counts];
  const larger = counts.filter((count) => !isSmall(count)).sort((a, b) => a - b);
  let alsoHidden = 0;
  while (!anyIsPossible(small, larger.slice(0, alsoHidden), larger[alsoHidden])) {
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

const isSmall = (count: number) => count < smallNumber;
const largestSmall = smallNumber - 1;

/**
 * Whether to a reader who knows the sum of the hidden counts, and that `also` are the next
 * smallest (none above `nextShown`), each of `small` could be any number from 0 to 4.
 */
function anyIsPossible(
  small: readonly number[],
  also: readonly number[],
  nextShown = Number.POSITIVE_INFINITY,
): boolean {
  const sum = [...small, ...also].reduce((total, count) => total + count, 0);
  const least = smallNumber * also.length;
  const mostOfAlso = also.length === 0 ? 0 : nextShown * also.length;
  const mostOfOthers = largestSmall * (small.length - 1) + mostOfAlso;
  return sum >= smallNumber && sum - largestSmall >= least && sum <= mostOfOthers;
}
