import { financialYearDays, type IsoDate } from '../dates/financial-year.ts';
import { counted } from '../documents/words.ts';

type Dated = { readonly on: IsoDate };

/**
 * The facts about the year itself. What was settled before it and still stands, such as terms of
 * reference, is shown beside them, but shows nothing that was done in the year.
 */
export function factsOfYear<T extends Dated>(facts: readonly T[], year: number): T[] {
  const { from } = financialYearDays(year);
  return facts.filter(({ on }) => on >= from);
}

/** "2 dated facts, and 1 from before the year". */
export function factsInWords(facts: readonly Dated[], year: number): string {
  const ofYear = factsOfYear(facts, year).length;
  const before = facts.length - ofYear;
  const words = counted(ofYear, 'dated fact', 'dated facts');
  return before === 0 ? words : `${words}, and ${before} from before the year`;
}

/** Said before what stands from earlier years where the year itself has nothing. */
export const onlyStanding = 'Nothing is recorded about the year itself. From before it:';
