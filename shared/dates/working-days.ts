import { addDays, daysBetween } from './add-days.ts';
import { bankHolidaysBetween, isBankHoliday, isWeekend } from './bank-holidays.ts';
import type { IsoDate } from './financial-year.ts';

/** A weekday that is not a bank holiday in England. */
export const isWorkingDay = (day: IsoDate): boolean => !isWeekend(day) && !isBankHoliday(day);

/**
 * Working days after one day up to and including another: from Friday to Monday is 1. The first
 * day does not count, whatever it is; 0 when `to` is not later.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0;
  const days = daysBetween(from, to);
  const wholeWeeks = Math.floor(days / 7);
  let weekdays = wholeWeeks * 5;
  for (let day = addDays(from, wholeWeeks * 7); day < to;) {
    day = addDays(day, 1);
    if (!isWeekend(day)) weekdays += 1;
  }
  return weekdays - bankHolidaysBetween(from, to);
}

/** The day by which so many working days have passed; the day itself for 0. */
export function addWorkingDays(from: IsoDate, count: number): IsoDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}
