import {
  financialYearDays,
  financialYearOf,
  formatFinancialYear,
  type IsoDate,
} from '../dates/financial-year.ts';
import { formatDay } from '../dates/format-day.ts';
import type { Spell } from './membership.ts';

type Answered = {
  readonly name: string;
  readonly spells: readonly Pick<Spell, 'joinedOn'>[];
  readonly on: IsoDate;
  /** The financial year asked about, where one was chosen. */
  readonly year: number | undefined;
  readonly today: IsoDate;
};

/**
 * What is wrong with the date of a yearly answer, in a sentence; undefined when nothing is. An
 * answer counts in the financial year of its date, so the date must lie in the year chosen.
 */
export function confirmationDayProblem(answered: Answered): string | undefined {
  const { name, spells, on, year, today } = answered;
  if (on > today) return 'Enter a date that is not after today.';
  if (year !== undefined && financialYearOf(on) !== year) {
    const { from, to } = financialYearDays(year);
    return `${formatDay(on)} is in ${formatFinancialYear(financialYearOf(on))}. For ${formatFinancialYear(year)}, enter a date from ${formatDay(from)} to ${formatDay(to)}.`;
  }
  if (spells.some(({ joinedOn }) => joinedOn <= on)) return undefined;
  const [first] = spells;
  return `${name} was not a member on ${formatDay(on)}. Enter a date from the day of joining on${first ? `, ${formatDay(first.joinedOn)}` : ''}.`;
}
