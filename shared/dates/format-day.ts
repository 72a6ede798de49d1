import type { IsoDate } from './financial-year.ts';
import { weekdayNameOf } from './weekday.ts';

/** The months in full, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day as NHS content writes it: "8 September 2026". */
export function formatDay(day: IsoDate): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${monthNames[(month ?? 1) - 1]} ${year}`;
}

/** A day with its weekday: "Tuesday 8 September 2026". */
export function formatDayWithWeekday(day: IsoDate): string {
  return `${weekdayNameOf(day)} ${formatDay(day)}`;
}
