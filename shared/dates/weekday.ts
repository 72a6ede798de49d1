import { addDays } from './add-days.ts';
import type { IsoDate } from './financial-year.ts';
import { realDay } from './real-day.ts';

export const weekdayNames = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export type WeekdayName = (typeof weekdayNames)[number];

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: IsoDate): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const weekdayNameOf = (day: IsoDate): WeekdayName =>
  weekdayNames[weekdayOf(day)] ?? 'Sunday';

/** The first such weekday after a day, never the day itself. */
export function nextWeekday(after: IsoDate, weekday: number): IsoDate {
  return addDays(after, ((weekday - weekdayOf(after) + 6) % 7) + 1);
}

/**
 * The nth such weekday of a month, from 1; -1 is the last one. Undefined for a fifth that the
 * month does not have.
 */
export function nthWeekday(
  { year, month }: { readonly year: number; readonly month: number },
  weekday: number,
  nth: number,
): IsoDate | undefined {
  const first = realDay(year, month, 1);
  if (first === undefined) return undefined;
  const start = nextWeekday(addDays(first, -1), weekday);
  const inMonth = (day: IsoDate) => day.slice(0, 7) === first.slice(0, 7);
  if (nth > 0) {
    const day = addDays(start, (nth - 1) * 7);
    return inMonth(day) ? day : undefined;
  }
  const fifth = addDays(start, 28);
  return inMonth(fifth) ? fifth : addDays(start, 21);
}
