import { addDays } from '../../dates/add-days.ts';
import { formatDayWithWeekday } from '../../dates/format-day.ts';
import { financialYearDays, financialYearOf } from '../../dates/financial-year.ts';
import { addMonths, lastOfMonth, partsOf, realDay } from '../../dates/real-day.ts';
import { nextWeekday, weekdayNames, weekdayOf } from '../../dates/weekday.ts';
import { addWorkingDays } from '../../dates/working-days.ts';
import { dayMeant, monthNumber, monthPattern, startsAlike, weekdayPattern } from './day-words.ts';
import { ask, onDay, type DueContext, type DueMeaning } from './due.ts';
import type { Phrase } from './phrase.ts';

const numbers = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "Friday", "Friday week"; "next Friday" means two things to people unless it is a week away. */
const weekday: Phrase = {
  place: 'after by or last',
  words: String.raw`(?:(?<which>this|next|this\s+coming)\s+)?(?<day>${weekdayPattern})(?<week>\s+week)?`,
  read: ({ which = '', day = '', week }, { meetingOn }) => {
    const number = weekdayNames.findIndex((name) => startsAlike(name, day));
    const first = nextWeekday(meetingOn, number);
    if (week !== undefined) return onDay(addDays(first, 7));
    const weekAway = addDays(meetingOn, 7);
    if (which.toLowerCase() !== 'next' || first === weekAway) return onDay(first);
    const both = [first, addDays(first, 7)].map(formatDayWithWeekday).join(' or ');
    return ask(`Is it ${both}?`);
  },
};

const nearDay: Phrase = {
  place: 'after by or last',
  words: String.raw`(?<word>today|tonight|tomorrow)`,
  read: ({ word = '' }, { meetingOn }) =>
    onDay(word.toLowerCase() === 'tomorrow' ? addDays(meetingOn, 1) : meetingOn),
};

/** "in two weeks", "within a fortnight", "in 10 working days", "in a month's time". */
const span: Phrase = {
  place: 'anywhere',
  words: String.raw`(?:in|within)\s+(?:the\s+(?:next|coming)\s+)?(?:(?<count>\d{1,3}|an?|a\s+couple\s+of|${numbers.join('|')})\s+)?(?<working>working\s+)?(?<unit>day|week|fortnight|month)(?:s[’']?|[’']s)?(?:\s+time)?`,
  read: ({ count, working, unit = '' }, { meetingOn }) => {
    if (count === undefined && unit.toLowerCase() !== 'fortnight') return undefined;
    const many = howMany(count ?? 'a');
    if (working !== undefined && unit.toLowerCase() !== 'day') return undefined;
    return onDay(
      working === undefined ? later(meetingOn, many, unit) : addWorkingDays(meetingOn, many),
    );
  },
};

/** "next meeting" as a day of its own, which moves with the meeting. */
const nextMeeting: Phrase = {
  place: 'anywhere',
  words: String.raw`next\s+(?:ppg\s+|group\s+)?meeting`,
  read: (_groups, { nextMeetingOn }) =>
    nextMeetingOn === null
      ? ask('The next meeting has no date yet. Which day is it due?')
      : { kind: 'day', on: nextMeetingOn, withNextMeeting: true },
};

const endOf: Phrase = {
  place: 'after by or last',
  words: String.raw`(?:the\s+)?end\s+(?:of\s+)?(?:(?:the\s+|this\s+)?(?<period>month|week|year|financial\s+year)|next\s+(?<next>month|week)|(?<month>${monthPattern})(?:\s+(?<year>\d{4}))?)`,
  read: ({ period, next, month, year }, context) =>
    month === undefined
      ? endOfPeriod((period ?? `next ${next}`).toLowerCase().replace(/\s+/gu, ' '), context)
      : endOfMonth(monthNumber(month), year, context),
};

const startOf: Phrase = {
  place: 'after by or last',
  words: String.raw`(?:the\s+)?(?:start|beginning)\s+of\s+(?<month>${monthPattern})`,
  read: ({ month = '' }, { meetingOn }) => {
    const { year } = partsOf(meetingOn);
    const first = (each: number) => realDay(each, monthNumber(month), 1) ?? meetingOn;
    return onDay(first(year) >= meetingOn ? first(year) : first(year + 1));
  },
};

/** "by next week" names no day. */
const looseNext: Phrase = {
  place: 'after by',
  words: String.raw`next\s+(?<unit>week|month|year)`,
  read: ({ unit = '' }) => ask(`Which day next ${unit.toLowerCase()} is it?`),
};

/** "by christmas", "by the end of summer": people end such times on different days. */
const season: Phrase = {
  place: 'after by',
  words: String.raw`(?<season>(?:(?:end|start|beginning)\s+of\s+(?:the\s+)?)?(?:christmas|xmas|easter|new\s+year|spring|summer|autumn|winter|half[-\s]?term)(?:\s+(?:holidays?|\d{4}))?)(?=\s*(?:$|[.,;:)–—-]|and\s))`,
  read: ({ season: said = '' }) => ask(`“${said}” is no one day. Which day is it?`),
};

const christmasDay: Phrase = {
  place: 'after by',
  words: String.raw`(?:christmas|xmas)\s+(?:day|(?<eve>eve))`,
  read: ({ eve }, { meetingOn }) =>
    dayMeant(
      { date: eve === undefined ? 25 : 24, month: 12, year: undefined, weekday: undefined },
      meetingOn,
    ),
};

const soon: Phrase = {
  place: 'after by or last',
  words: String.raw`(?<soon>a\.?s\.?a\.?p\.?|as\s+soon\s+as\s+(?:possible|practicable))`,
  read: ({ soon: said = '' }) => ask(`“${said}” names no day. Which day is it?`),
};

const ongoing: Phrase = {
  place: 'after by or last',
  words: String.raw`on-?\s?going`,
  read: () => ({ kind: 'no day' }),
};

/** Days said from the meeting's own day. */
export const relativePhrases: readonly Phrase[] = [
  weekday,
  nearDay,
  span,
  nextMeeting,
  endOf,
  startOf,
  looseNext,
  season,
  christmasDay,
  soon,
  ongoing,
];

function howMany(count: string): number {
  const word = count.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  if (word.endsWith('of')) return 2;
  return Math.max(1, numbers.indexOf(word) + 1);
}

function later(meetingOn: string, many: number, unit: string): string {
  switch (unit.toLowerCase()) {
    case 'month':
      return addMonths(meetingOn, many);
    case 'week':
      return addDays(meetingOn, many * 7);
    case 'fortnight':
      return addDays(meetingOn, many * 14);
    default:
      return addDays(meetingOn, many);
  }
}

function endOfPeriod(period: string, { meetingOn }: DueContext): DueMeaning {
  const { year, month } = partsOf(meetingOn);
  switch (period) {
    case 'week':
      return onDay(fridayOf(meetingOn));
    case 'next week':
      return onDay(fridayOf(addDays(meetingOn, 7)));
    case 'month':
      return onDay(lastOfMonth(year, month));
    case 'next month': {
      const next = partsOf(addMonths(meetingOn, 1));
      return onDay(lastOfMonth(next.year, next.month));
    }
    case 'financial year':
      return onDay(financialYearDays(financialYearOf(meetingOn)).to);
    default:
      return onDay(lastOfMonth(year, 12));
  }
}

/** The Friday of the week of a day; on a Saturday or Sunday the one to come. */
const fridayOf = (day: string) => (weekdayOf(day) === 5 ? day : nextWeekday(day, 5));

function endOfMonth(
  month: number,
  year: string | undefined,
  { meetingOn }: DueContext,
): DueMeaning {
  const thisYear = partsOf(meetingOn).year;
  const said = year === undefined ? undefined : lastOfMonth(Number(year), month);
  if (said !== undefined && said < meetingOn) {
    return ask(`The end of that month is before the meeting. Which day is it?`);
  }
  const near = lastOfMonth(thisYear, month);
  return onDay(said ?? (near >= meetingOn ? near : lastOfMonth(thisYear + 1, month)));
}
