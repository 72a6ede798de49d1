import { addMonths, partsOf } from '../../dates/real-day.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { nthWeekday } from '../../dates/weekday.ts';

/** When one meeting of a series is: "the second Tuesday at 18:30". */
export type MeetingPattern = {
  /** 1 to 4, or -1 for the last. */
  readonly nth: 1 | 2 | 3 | 4 | -1;
  /** 0 for Sunday to 6 for Saturday. */
  readonly weekday: number;
  readonly startsAt: string;
};

export type PlannedMeeting = { readonly on: IsoDate; readonly startsAt: string };

/**
 * The days of a series: every so many months from the month of `from` on, taking turns through
 * the patterns, so that people who cannot come on Tuesday evenings can come to the next one.
 */
export function meetingSeries(
  patterns: readonly MeetingPattern[],
  {
    from,
    to,
    everyMonths,
  }: { readonly from: IsoDate; readonly to: IsoDate; readonly everyMonths: number },
): PlannedMeeting[] {
  const meetings: PlannedMeeting[] = [];
  const firstOfMonth = `${from.slice(0, 7)}-01`;
  const step = Math.max(1, Math.round(everyMonths));
  for (let months = 0; patterns.length > 0; months += step) {
    const month = addMonths(firstOfMonth, months);
    if (month > to) break;
    const pattern = patterns[(months / step) % patterns.length];
    const on = pattern && nthWeekday(partsOf(month), pattern.weekday, pattern.nth);
    if (pattern && on !== undefined && on >= from && on <= to)
      meetings.push({ on, startsAt: pattern.startsAt });
  }
  return meetings;
}
