import { formatDay } from '../dates/format-day.ts';
import { smallNumber } from '../disclosure/small-number.ts';
import { listAnd, people } from '../documents/words.ts';
import type { Activity, ActivityStep } from './activity.ts';

type Days = Pick<Activity, 'startsOn' | 'endsOn'>;

/** "2 March 2026 to 13 March 2026", or the one day. */
export const daysInWords = ({ startsOn, endsOn }: Days): string =>
  endsOn === null || endsOn === startsOn
    ? formatDay(startsOn)
    : `${formatDay(startsOn)} to ${formatDay(endsOn)}`;

type Numbers = Pick<Activity, 'invited' | 'reached'>;

/** "200 invited, 43 took part"; empty when neither is known. */
export function numbersInWords({ invited, reached }: Numbers): string {
  const parts = [
    ...(invited === null ? [] : [`${people(invited)} invited`]),
    ...(reached === null ? [] : [`${people(reached)} took part`]),
  ];
  return parts.join(', ');
}

/** The same without any number below 5. */
export const publicNumbersInWords = ({ invited, reached }: Numbers): string =>
  numbersInWords({ invited: notSmall(invited), reached: notSmall(reached) });

const notSmall = (count: number | null) => (count !== null && count < smallNumber ? null : count);

/** "£120", "£45.50". */
export function poundsInWords(pence: number): string {
  const pounds = pence / 100;
  return pounds.toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
  });
}

/** The cost and what is said about it; empty when neither is known. */
export const costInWords = ({ costPence, costWords }: Pick<Activity, 'costPence' | 'costWords'>) =>
  [costPence === null ? '' : poundsInWords(costPence), costWords]
    .filter((part) => part !== '')
    .join('; ');

/** Choices and own words: "Paper form and telephone; also at the market". */
export const choicesInWords = (chosen: readonly string[], words: string): string =>
  [listAnd(chosen), words].filter((part) => part !== '').join('; ');

/** What is still to be done about an activity. */
export const activityStepWords: Readonly<Record<ActivityStep, string>> = {
  'took place?': 'Say whether it took place',
  reach: 'Say how many took part',
  'what it was like': 'Ask people what it was like to be engaged',
  'what changed': 'Say what changed, or why nothing did',
};
