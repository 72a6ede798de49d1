import { boundsWithUnanswered } from '../statistics/bounds-with-unanswered.ts';
import { chanceOfNobody } from '../statistics/chance-of-nobody.ts';
import { expectedPeople } from '../statistics/expected-people.ts';
import { lotteryRange } from '../statistics/lottery-range.ts';
import { membersForOne } from '../statistics/members-for-one.ts';
import type { ComparisonRow } from './comparison.ts';
import { placeOf } from './place-of.ts';

/** One category as counted on both sides. */
export type CountedCategory = {
  readonly key: string;
  readonly label: string;
  /** Inside "Nobody who answered is ...": "aged 16 to 24", "Black". */
  readonly inSentence: string;
  /** People of the population; not whole where a band had to be split. */
  readonly population: number;
  /** Members who answered. */
  readonly members: number;
};

/**
 * Sets each category of the members beside what a fair lottery from the population would give.
 *
 * @param unanswered members whose category is not known
 */
export function compareCategories(
  categories: readonly CountedCategory[],
  unanswered: number,
): ComparisonRow[] {
  const population = categories.reduce((sum, category) => sum + category.population, 0);
  const answered = categories.reduce((sum, category) => sum + category.members, 0);
  return categories.map((category) => {
    const share = population === 0 ? 0 : category.population / population;
    const expected = oneDecimal(expectedPeople(answered, share));
    const lottery = lotteryRange(answered, share);
    const actual = category.members;
    return {
      key: category.key,
      label: category.label,
      populationCount: category.population,
      populationShare: share,
      expected,
      lottery,
      actual,
      // From the rounded figure, so that the three numbers on the page agree.
      gap: oneDecimal(actual - expected),
      place: placeOf({ low: actual, high: actual }, lottery),
      chanceOfNobody: actual === 0 ? chanceOfNobody(answered, share) : null,
      membersForOne: membersForOne(share) ?? null,
      withUnanswered: onceEveryoneAnswers(actual, { share, answered, unanswered }),
    };
  });
}

function onceEveryoneAnswers(
  actual: number,
  group: { readonly share: number; readonly answered: number; readonly unanswered: number },
): ComparisonRow['withUnanswered'] {
  if (group.unanswered === 0) return null;
  const outOf = group.answered + group.unanswered;
  const bounds = boundsWithUnanswered(actual, group.unanswered);
  const lottery = lotteryRange(outOf, group.share);
  return { from: bounds.low, to: bounds.high, outOf, lottery, place: placeOf(bounds, lottery) };
}

const oneDecimal = (value: number): number => {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
};
