import { formatDay, monthNames } from '../../dates/format-day.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { addMonths, daysInMonth, partsOf, realDay } from '../../dates/real-day.ts';
import { weekdayNameOf } from '../../dates/weekday.ts';
import { ask, onDay, type DueMeaning } from './due.ts';

/** Matches a month in full or short; "sept" is the one short form of four letters. */
export const monthPattern = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;

export const weekdayPattern = String.raw`(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs?)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)`;

/** 1 to 12 for a name the pattern matched. */
export const monthNumber = (name: string): number =>
  monthNames.findIndex((month) => startsAlike(month, name)) + 1;

export const monthName = (month: number): string => monthNames[month - 1] ?? '';

export const startsAlike = (whole: string, start: string): boolean =>
  whole.toLowerCase().startsWith(start.toLowerCase().slice(0, 3));

/** "27" is 2027. */
export const fullYear = (year: string): number =>
  year.length <= 2 ? 2000 + Number(year) : Number(year);

export type DayWords = {
  readonly date: number;
  readonly month: number;
  /** Undefined when none was said: the next such day counts. */
  readonly year: number | undefined;
  readonly weekday: string | undefined;
};

/** The day meant, from the day of the meeting on; a question when there is no such day. */
export function dayMeant(words: DayWords, meetingOn: IsoDate): DueMeaning {
  const { date, month, year, weekday } = words;
  if (month < 1 || month > 12) {
    return ask(`There is no month ${month}. Dates are read day first, like 15/1. Which day is it?`);
  }
  const day = year === undefined ? nextSuchDay(words, meetingOn) : realDay(year, month, date);
  if (day === undefined) return noSuchDay(words);
  if (day < meetingOn) return ask(`${formatDay(day)} is before the meeting. Which day is it?`);
  if (weekday !== undefined && !startsAlike(weekdayNameOf(day), weekday)) {
    return ask(`${formatDay(day)} is a ${weekdayNameOf(day)}. Which day is it?`);
  }
  const past = year === undefined ? passedJustNow(day, words, meetingOn) : undefined;
  if (past) return ask(`Is it ${formatDay(past)}, before the meeting, or ${formatDay(day)}?`);
  return onDay(day);
}

/** Months ahead beyond which a day without a year rather is one that has just passed. */
const farAhead = 9;

function passedJustNow(
  day: IsoDate,
  { date, month }: DayWords,
  meetingOn: IsoDate,
): IsoDate | undefined {
  if (day <= addMonths(meetingOn, farAhead)) return undefined;
  const { year } = partsOf(meetingOn);
  return [year, year - 1]
    .map((each) => realDay(each, month, date))
    .find((past) => past !== undefined && past < meetingOn);
}

/** This year's, or next year's once it has passed. */
function nextSuchDay({ date, month }: DayWords, meetingOn: IsoDate): IsoDate | undefined {
  const { year } = partsOf(meetingOn);
  return [year, year + 1]
    .map((each) => realDay(each, month, date))
    .find((day) => day !== undefined && day >= meetingOn);
}

function noSuchDay({ date, month, year }: DayWords): DueMeaning {
  const leapDay = month === 2 && date === 29;
  const inYear = leapDay && year !== undefined ? ` in ${year}` : '';
  const soon = leapDay && year === undefined ? ' this year or next' : '';
  const days = leapDay ? '' : ` ${monthName(month)} has ${longest(month)} days.`;
  return ask(`There is no ${date} ${monthName(month)}${inYear}${soon}.${days} Which day is it?`);
}

const longest = (month: number) => daysInMonth(2001, month);
