import type { IsoDate } from '../../shared/dates/financial-year.ts';
import { monthNames } from '../../shared/dates/format-day.ts';

/** A date as it stands in three fields while it is typed. */
export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

export const emptyDate: DateParts = { day: '', month: '', year: '' };

/** The three fields for a stored date; empty fields for none. */
export function partsOf(date: IsoDate | null | undefined): DateParts {
  if (!date) return emptyDate;
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

/** What three fields come to. */
export type ReadDate =
  | { readonly state: 'empty' }
  | { readonly state: 'date'; readonly date: IsoDate }
  | { readonly state: 'problem'; readonly message: string };

/**
 * Reads three typed fields. The month may be a number or a name ("3", "March", "mar"), the year may
 * be short ("26" is 2026). A date that the calendar does not have is a problem, as is a missing part.
 */
export function readParts({ day, month, year }: DateParts): ReadDate {
  const typed = [day, month, year].map((part) => part.trim());
  if (typed.every((part) => part === '')) return { state: 'empty' };
  const missing = ['day', 'month', 'year'].filter((_name, index) => typed[index] === '');
  if (missing.length > 0) {
    return { state: 'problem', message: `The date must include a ${missing.join(' and a ')}` };
  }
  const date = isoDateOf(Number(typed[0]), monthNumber(typed[1] ?? ''), yearNumber(typed[2] ?? ''));
  return date
    ? { state: 'date', date }
    : { state: 'problem', message: 'Enter a real date, for example 8 9 2026' };
}

/** The date in the fields, or null when they are empty; a problem gives null too, after it was shown. */
export function dateIn(parts: DateParts): IsoDate | null {
  const read = readParts(parts);
  return read.state === 'date' ? read.date : null;
}

/** Whether a form value is a date in three fields. */
export function isDateParts(value: unknown): value is DateParts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'day' in value &&
    'month' in value &&
    'year' in value
  );
}

function monthNumber(typed: string): number {
  if (/^\d+$/.test(typed)) return Number(typed);
  const name = typed.toLowerCase().replace(/\.$/, '');
  return name.length < 3
    ? Number.NaN
    : monthNames.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
}

function yearNumber(typed: string): number {
  if (/^\d\d$/.test(typed)) return 2000 + Number(typed);
  return /^\d{4}$/.test(typed) ? Number(typed) : Number.NaN;
}

function isoDateOf(day: number, month: number, year: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : undefined;
}
