import { addDays } from '../../dates/add-days.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { calendarText, contentLine } from './content-line.ts';
import { londonTimezone, londonTimezoneId } from './london-timezone.ts';

/** A meeting as a calendar needs it. */
export type CalendarMeeting = {
  /** Stable for this record: with the id of the meeting it makes the UID. */
  readonly recordKey: string;
  readonly meetingId: number;
  /** Raised with each change, so that a calendar takes the later one: the version of the meeting. */
  readonly sequence: number;
  readonly title: string;
  readonly heldOn: IsoDate;
  /** "HH:MM", United Kingdom time; without one the whole day is marked. */
  readonly startsAt: string | null;
  /** Without one, 90 minutes after the start. */
  readonly endsAt: string | null;
  readonly place: string;
  readonly description: string;
  readonly isCancelled: boolean;
};

/** Minutes a meeting is taken to last when no end is set. */
const usualLength = 90;

/** The text of an .ics file (RFC 5545) with these meetings; `madeAtMs` is UTC milliseconds. */
export function calendarFile(meetings: readonly CalendarMeeting[], madeAtMs: number): string {
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//PPG Records//Meetings//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ...(meetings.some(({ startsAt }) => startsAt !== null) ? londonTimezone : []),
    ...meetings.flatMap((meeting) => eventLines(meeting, madeAtMs)),
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => contentLine(name, value)).join('');
}

/** The same for a meeting every time, so that a changed date moves the entry instead of adding one. */
export function calendarUid({
  recordKey,
  meetingId,
}: Pick<CalendarMeeting, 'recordKey' | 'meetingId'>): string {
  const key = recordKey.replaceAll(/[^A-Za-z0-9-]/g, '-');
  return `meeting-${meetingId}-${key}@ppg-records.invalid`;
}

type Line = readonly [name: string, value: string];

function eventLines(meeting: CalendarMeeting, madeAtMs: number): Line[] {
  const { title, place, description, sequence, isCancelled } = meeting;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', calendarUid(meeting)],
    ['DTSTAMP', utcStamp(madeAtMs)],
    ['SEQUENCE', String(sequence)],
    ...timeLines(meeting),
    // Also in words: not every calendar looks at the status.
    ['SUMMARY', calendarText(isCancelled ? `Cancelled: ${title}` : title)],
    ...optional('LOCATION', place),
    ...optional('DESCRIPTION', description),
    ['STATUS', isCancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['END', 'VEVENT'],
  ];
}

function timeLines({ heldOn, startsAt, endsAt }: CalendarMeeting): Line[] {
  if (startsAt === null) {
    return [
      ['DTSTART;VALUE=DATE', compact(heldOn)],
      ['DTEND;VALUE=DATE', compact(addDays(heldOn, 1))],
    ];
  }
  const end = endsAt === null ? later(heldOn, startsAt) : { day: heldOn, clock: endsAt };
  return [
    [`DTSTART;TZID=${londonTimezoneId}`, localStamp(heldOn, startsAt)],
    [`DTEND;TZID=${londonTimezoneId}`, localStamp(end.day, end.clock)],
  ];
}

/** Wall-clock arithmetic: a meeting over the hour the clocks change is printed by the clock on the wall. */
function later(day: IsoDate, clock: string): { day: IsoDate; clock: string } {
  const minutes = Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5)) + usualLength;
  return {
    day: addDays(day, Math.floor(minutes / 1440)),
    clock: `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`,
  };
}

const optional = (name: string, text: string): Line[] =>
  text.trim() === '' ? [] : [[name, calendarText(text)]];

const compact = (day: IsoDate) => day.replaceAll('-', '');

const localStamp = (day: IsoDate, clock: string) => `${compact(day)}T${clock.replace(':', '')}00`;

const utcStamp = (ms: number) =>
  `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const pad = (number: number) => String(number).padStart(2, '0');
