import type { IsoDate } from './financial-year.ts';

/** The day with these numbers (month 1 to 12); undefined when the calendar has no such day. */
export function realDay(year: number, month: number, date: number): IsoDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (date < 1 || date > daysInMonth(year, month)) return undefined;
  return [pad(year, 4), pad(month, 2), pad(date, 2)].join('-');
}

/** 28 to 31; month 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const pad = (number: number, length: number) => String(number).padStart(length, '0');

/** Year, month (1 to 12) and date of a day. */
export function partsOf(day: IsoDate): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** The same date so many months later, or the month's last day: 31 January and 1 give 28 February. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  const [newYear, newMonth] = [Math.floor(count / 12), (count % 12) + 1];
  return realDay(newYear, newMonth, Math.min(date, daysInMonth(newYear, newMonth))) ?? day;
}

/** The last day of a month. */
export function lastOfMonth(year: number, month: number): IsoDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${daysInMonth(year, month)}`;
}
