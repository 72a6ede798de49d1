import { financialYearDays } from '../../dates/financial-year.ts';
import { smallNumber } from '../../disclosure/small-number.ts';
import { capital } from '../../documents/words.ts';
import type { Activity, Reach } from '../../engagement/activity.ts';
import {
  choicesInWords,
  daysInWords,
  numbersInWords,
  publicNumbersInWords,
} from '../../engagement/in-words.ts';
import { lastDayOf } from '../../engagement/still-open.ts';
import type { EvidenceFact, OpenPoint } from '../duty-evidence.ts';
import { countsIn, type YearFacts } from '../year-facts.ts';

/**
 * Engagement outside meetings that took place and had its last day in the year. What only informs
 * asks nobody anything, so it is no engagement.
 */
export function activityFacts(facts: YearFacts): EvidenceFact[] {
  return facts.activities
    .filter(({ state, level }) => state === 'took place' && level !== 'information only')
    .filter((one) => countsIn(facts, lastDayOf(one)))
    .map((one) => ({
      on: lastDayOf(one),
      text: activityInWords(one, numbersInWords(one), one.reach),
      publicText: activityInWords(one, publicNumbersInWords(one), one.reach.filter(isLarge)),
      link: { place: 'engagement' as const, id: one.id },
    }));
}

/** Whether as many took part that naming the group says nothing of anybody. */
const isLarge = ({ reached }: Reach): boolean => reached !== null && reached >= smallNumber;

/** "Health day (involvement): Blood pressure day, with Sample Carers. 80 took part. Groups reached: …". */
function activityInWords(one: Activity, numbers: string, groups: readonly Reach[]): string {
  const partner = one.partner === '' ? '' : `, with ${one.partner}`;
  const days = one.endsOn === null ? '' : `, ${daysInWords(one)}`;
  const reached = groups.filter(({ reached: some }) => some !== null && some > 0);
  const access = choicesInWords(one.access, one.accessWords);
  return [
    `${capital(one.kind)} (${one.level}): ${one.title}${partner}${days}`,
    numbers,
    reached.length === 0 ? '' : `Groups reached: ${reached.map(({ group }) => group).join('; ')}`,
    access === '' ? '' : `Offered: ${access}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

/** Whether something planned took place is not recorded, so it does not count. */
export function activitiesOpen(facts: YearFacts): OpenPoint[] {
  const by = financialYearDays(facts.year).to;
  return facts.activities
    .filter((one) => one.state === 'planned' && lastDayOf(one) < facts.upTo)
    .filter((one) => countsIn(facts, lastDayOf(one)))
    .map(({ id, title }) => ({
      text: `Whether this activity took place is not recorded, so it does not count: ${title}`,
      by,
      link: { place: 'engagement' as const, id },
    }));
}
