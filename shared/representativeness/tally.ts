import type { CategoryCounts } from '../monitoring/answer-counts.ts';
import type { AnswerTally } from './comparison.ts';

/** Who answered, and whose answer found a place in these categories. */
export function tallyOf(
  { answered, declined, notKnown, notAsked }: CategoryCounts,
  counted: readonly { readonly members: number }[],
): AnswerTally {
  const placed = counted.reduce((sum, { members }) => sum + members, 0);
  return {
    members: answered + declined + notKnown + notAsked,
    answered: placed,
    declined,
    notKnown,
    notAsked,
    notPlaced: answered - placed,
    belowBaseAge: 0,
  };
}
