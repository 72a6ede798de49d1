import { addDays } from './add-days.ts';
import { easterSunday } from './easter-sunday.ts';
import type { IsoDate } from './financial-year.ts';
import { nthWeekday, weekdayOf } from './weekday.ts';

export type BankHoliday = { readonly on: IsoDate; readonly name: string };

/**
 * Bank holidays of England that no rule gives: days moved and days added.
 *
 * Each was proclaimed for its year only (Banking and Financial Dealings Act 1971, section 1) and
 * stands in GOV.UK's list "UK bank holidays". A later one is added here by hand.
 */
export const proclaimedChanges = {
  version: '2026-11',
  source: 'GOV.UK, UK bank holidays, England and Wales',
  moved: [
    { name: 'Spring bank holiday', year: 2002, to: '2002-06-04' },
    { name: 'Spring bank holiday', year: 2012, to: '2012-06-04' },
    { name: 'Early May bank holiday', year: 2020, to: '2020-05-08' },
    { name: 'Spring bank holiday', year: 2022, to: '2022-06-02' },
  ],
  added: [
    { name: 'Golden Jubilee', on: '2002-06-03' },
    { name: 'Royal wedding', on: '2011-04-29' },
    { name: 'Diamond Jubilee', on: '2012-06-05' },
    { name: 'Platinum Jubilee', on: '2022-06-03' },
    { name: 'State Funeral of Queen Elizabeth II', on: '2022-09-19' },
    { name: 'Coronation of King Charles III', on: '2023-05-08' },
  ],
} as const;

/**
 * The bank holidays of a year in England, in order, by today's rules; good from 2000 on.
 *
 * Those that fall on a weekend are given as their substitute weekday.
 */
export function bankHolidays(year: number): BankHoliday[] {
  const easter = easterSunday(year);
  const fixedWeekdays = [
    { name: 'Good Friday', on: addDays(easter, -2) },
    { name: 'Easter Monday', on: addDays(easter, 1) },
    { name: 'Early May bank holiday', on: monday(year, 5, 1) },
    { name: 'Spring bank holiday', on: monday(year, 5, -1) },
    { name: 'Summer bank holiday', on: monday(year, 8, -1) },
  ].map(asProclaimed(year));
  const added = proclaimedChanges.added.filter(({ on }) => Number(on.slice(0, 4)) === year);
  const days = [...fixedWeekdays, ...added, ...withSubstitutes(fixedDates(year))];
  return days.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** Whether a day is a bank holiday in England. */
export const isBankHoliday = (day: IsoDate): boolean => daysOff(yearOf(day)).has(day);

const monday = (year: number, month: number, nth: number) =>
  nthWeekday({ year, month }, 1, nth) ?? '';

const asProclaimed = (year: number) => (holiday: BankHoliday) => {
  const moved = proclaimedChanges.moved.find(
    (change) => change.year === year && change.name === holiday.name,
  );
  return moved ? { ...holiday, on: moved.to } : holiday;
};

const fixedDates = (year: number): BankHoliday[] => [
  { name: 'New Year’s Day', on: `${year}-01-01` },
  { name: 'Christmas Day', on: `${year}-12-25` },
  { name: 'Boxing Day', on: `${year}-12-26` },
];

/** A day on a weekend moves to the next weekday that is not taken by one of the others. */
function withSubstitutes(holidays: readonly BankHoliday[]): BankHoliday[] {
  const taken = new Set(holidays.map(({ on }) => on).filter((on) => !isWeekend(on)));
  return holidays.map((holiday) => {
    if (!isWeekend(holiday.on)) return holiday;
    let on = addDays(holiday.on, 1);
    while (isWeekend(on) || taken.has(on)) on = addDays(on, 1);
    taken.add(on);
    return { name: `${holiday.name} (substitute day)`, on };
  });
}

/** Saturday or Sunday. */
export const isWeekend = (day: IsoDate): boolean => [0, 6].includes(weekdayOf(day));

/** How many bank holidays lie after one day, up to and including another; none on a weekend. */
export function bankHolidaysBetween(after: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let year = yearOf(after); year <= yearOf(to); year += 1) {
    for (const day of daysOff(year)) if (day > after && day <= to) count += 1;
  }
  return count;
}

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

const known = new Map<number, ReadonlySet<IsoDate>>();

function daysOff(year: number): ReadonlySet<IsoDate> {
  const days = known.get(year) ?? new Set(bankHolidays(year).map(({ on }) => on));
  known.set(year, days);
  return days;
}
