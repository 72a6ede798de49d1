import { addMonths, partsOf, realDay } from '../../dates/real-day.ts';
import {
  dayMeant,
  fullYear,
  monthName,
  monthNumber,
  monthPattern,
  weekdayPattern,
} from './day-words.ts';
import { ask, type DueMeaning } from './due.ts';
import type { Groups, Phrase } from './phrase.ts';

const weekday = String.raw`(?:(?<weekday>${weekdayPattern}),?\s+(?:the\s+)?)?`;
const ordinal = String.raw`(?:st|nd|rd|th)`;
/** Two figures are a year after an apostrophe or at the end: "15 Jan 10 posters" names none. */
const year = String.raw`(?:,?\s+(?<year>\d{4}|[’']\d{2}|\d{2}(?=[\s.,;)]*$)))?`;

const named = (groups: Groups, { meetingOn }: { meetingOn: string }): DueMeaning =>
  dayMeant(
    {
      date: Number(groups['date']),
      month: monthNumber(groups['month'] ?? ''),
      year: groups['year'] === undefined ? undefined : fullYear(groups['year'].replace(/[’']/, '')),
      weekday: groups['weekday'],
    },
    meetingOn,
  );

/** "15 Jan", "Friday 15 January 2027", "the 15th of January". */
const dayAndMonth: Phrase = {
  place: 'after by or last',
  words: String.raw`${weekday}(?<date>\d{1,2})${ordinal}?(?:\s+of)?\s*(?<month>${monthPattern})${year}`,
  read: named,
};

/** "January 15th". */
const monthAndDay: Phrase = {
  place: 'after by or last',
  words: String.raw`${weekday}(?<month>${monthPattern})\s+(?:the\s+)?(?<date>\d{1,2})${ordinal}?${year}`,
  read: named,
};

/** "15/1", "15.1.27", "15-01-2027"; "2.30 pm" and "18.30" are times. */
const figures: Phrase = {
  place: 'after by',
  words: String.raw`${weekday}(?<date>\d{1,2})(?<mark>[/.-])(?<month>\d{1,2})(?:\k<mark>(?<year>\d{4}|\d{2}))?(?![/.:-]?\d)(?!\s*[ap]\.?m\b)`,
  read: (groups, { meetingOn }) => {
    const month = Number(groups['month']);
    if (groups['year'] === undefined && groups['mark'] !== '/' && month > 12) return undefined;
    return dayMeant(
      {
        date: Number(groups['date']),
        month,
        year: groups['year'] === undefined ? undefined : fullYear(groups['year']),
        weekday: groups['weekday'],
      },
      meetingOn,
    );
  },
};

/** "2027-01-15". */
const isoFigures: Phrase = {
  place: 'after by or last',
  words: String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})`,
  read: (groups, { meetingOn }) =>
    dayMeant(
      {
        date: Number(groups['date']),
        month: Number(groups['month']),
        year: Number(groups['year']),
        weekday: undefined,
      },
      meetingOn,
    ),
};

/** "the 12th", "the 12th of next month": the next 12th, from the day of the meeting on. */
const dateAlone: Phrase = {
  place: 'after by',
  words: String.raw`${weekday}(?<date>\d{1,2})${ordinal}(?:\s+of\s+(?:(?<next>next)|this|the)\s+month)?(?!\s+(?:of\s+)?${monthPattern})`,
  read: (groups, { meetingOn }) => {
    const date = Number(groups['date']);
    const { year, month } = partsOf(meetingOn);
    const firsts = [0, 1].map((ahead) =>
      partsOf(addMonths(realDay(year, month, 1) ?? meetingOn, ahead)),
    );
    const candidates = groups['next'] === undefined ? firsts : firsts.slice(1);
    const first = candidates.find((each) => {
      const day = realDay(each.year, each.month, date);
      return day !== undefined && day >= meetingOn;
    });
    if (!first) return ask(`Which month is the ${date} in?`);
    return dayMeant({ ...first, date, weekday: groups['weekday'] }, meetingOn);
  },
};

/** "by March" names no day. */
const monthAlone: Phrase = {
  place: 'after by',
  words: String.raw`(?:mid[-\s]|early\s+|late\s+)?(?<month>${monthPattern})(?:\s+\d{4})?(?!\s+(?:the\s+)?\d)`,
  read: ({ month = '' }) => ask(`Which day in ${monthName(monthNumber(month))} is it?`),
};

/** Days of the calendar as minutes write them, in British order. */
export const calendarPhrases: readonly Phrase[] = [
  dayAndMonth,
  monthAndDay,
  figures,
  isoFigures,
  dateAlone,
  monthAlone,
];
