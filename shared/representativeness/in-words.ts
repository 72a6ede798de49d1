/** Said once beside every comparison. */
export const lotteryExplanation =
  'A fair lottery means drawing as many members by chance from everyone in the population. The lottery range leaves out the lowest and the highest 1 in 20 of such draws.';

/** What "unlike" means in the sentence about the group as a whole. */
export const unlikeMeasure =
  'How unlike the population a group is, is measured by how many of its seats would have to change category for it to be just like the population (the index of dissimilarity).';

/** "1 member", "3 members". */
export function people(count: number, one: string, several: string): string {
  return `${wholeNumber(count)} ${count === 1 ? one : several}`;
}

/** "8,412"; a split band may make it fractional, which nobody needs to read. */
export const wholeNumber = (value: number): string => Math.round(value).toLocaleString('en-GB');

/** "White, Black or Mixed". */
export function listOr(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}

/** "0 to 2"; one number where both ends are the same. */
export const rangeInWords = ({
  low,
  high,
}: {
  readonly low: number;
  readonly high: number;
}): string => (low === high ? `${low}` : `${low} to ${high}`);

/** Forgives the last digits of a sum of chances that should be exactly 1. */
const rounding = 1e-9;

/** A chance as a number of lotteries: "about 5 fair lotteries in 10". */
export function lotteriesInWords(chance: number): string {
  if (chance === 0) return 'no fair lottery';
  if (chance >= 1 - rounding) return 'every fair lottery';
  if (chance >= 0.9995) return 'nearly every fair lottery';
  if (chance >= 0.95) return 'more than 9 fair lotteries in 10';
  if (chance >= 0.095) return about(chance, 10);
  if (chance >= 0.0095) return about(chance, 100);
  if (chance >= 0.00095) return about(chance, 1000);
  return 'fewer than 1 fair lottery in 1,000';
}

/** Beside a category where the group has nobody: "Nobody either in about 3 fair lotteries in 10". */
export const nobodyEither = (chance: number): string =>
  `Nobody either in ${lotteriesInWords(chance)}`;

function about(chance: number, outOf: number): string {
  const number = Math.round(chance * outOf);
  return `about ${number} fair ${number === 1 ? 'lottery' : 'lotteries'} in ${wholeNumber(outOf)}`;
}

/** A share of the population as people: "about 10 in every 100". */
export function shareInWords(share: number): string {
  if (share >= 1) return 'all';
  if (share >= 0.995) return 'more than 99 in every 100';
  if (share >= 0.0095) return `about ${Math.round(share * 100)} in every 100`;
  if (share >= 0.00095) return `about ${Math.round(share * 1000)} in every 1,000`;
  return 'fewer than 1 in every 1,000';
}
