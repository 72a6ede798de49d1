import type { IsoDate } from '../../dates/financial-year.ts';
import { monthNames } from '../../dates/format-day.ts';
import { isUsableYear } from '../../dates/usable-year.ts';
import type { DateFormat } from './preview.ts';

const months = monthNames.map((name) => name.slice(0, 3).toLowerCase());

const numbers = /^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$/u;
const named =
  /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s\-/]*([a-z]{3,9})[\s\-/,.]*(\d{4}|\d{2})$/iu;

/**
 * A date as people and spreadsheets write it: "2026-07-01", "01/07/2026", "1.7.26", "1 July 2026",
 * "01-Jul-26", with or without a time behind it. `format` decides only where digits alone leave it
 * open. Undefined when it is no real date.
 */
export function readDate(text: string, format: DateFormat): IsoDate | undefined {
  const bare = withoutTime(text);
  const words = named.exec(bare);
  if (words) {
    const month = months.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1;
    return real(fullYear(words[3] ?? ''), month, Number(words[1]));
  }
  const [, a = '', b = '', c = ''] = numbers.exec(bare) ?? [];
  if (a.length === 4) return real(Number(a), Number(b), Number(c));
  if (a.length > 2 || (c.length !== 2 && c.length !== 4)) return undefined;
  if (format === 'year-month-day') return undefined;
  const [day, month] = format === 'day/month/year' ? [a, b] : [b, a];
  return real(fullYear(c), Number(month), Number(day));
}

/** Whether digits are a date only with the month first, like 04/25/2024. */
export function isMonthFirst(text: string): boolean {
  const [, a = '', b = '', c = ''] = numbers.exec(withoutTime(text)) ?? [];
  return a.length > 0 && a.length <= 2 && c !== '' && Number(a) <= 12 && Number(b) > 12;
}

/** How the dates of a file are written, and whether its digits leave that open. */
export function detectDateFormat(dates: readonly string[]): {
  format: DateFormat;
  unsure: boolean;
} {
  const pairs = dates.flatMap((text) => {
    const [, a = '', b = ''] = numbers.exec(withoutTime(text)) ?? [];
    return a === '' || a.length > 2 ? [] : [[Number(a), Number(b)] as const];
  });
  if (pairs.length === 0) return { format: 'year-month-day', unsure: false };
  // Month first is never guessed: 03/04/2024 beside 04/25/2024 would become another day unasked.
  if (pairs.some(([, second]) => second > 12)) return { format: 'day/month/year', unsure: true };
  if (pairs.some(([first]) => first > 12)) return { format: 'day/month/year', unsure: false };
  const alike = pairs.every(([first, second]) => first === second);
  return { format: 'day/month/year', unsure: !alike };
}

const withoutTime = (text: string): string =>
  text.trim().replace(/[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(Z|\s*[ap]m)?$/iu, '');

/** "26" is 2026 and "98" is 1998: nobody's membership dates reach further. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
};

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

function real(year: number, month: number, day: number): IsoDate | undefined {
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  const at = new Date(`${iso}T00:00:00Z`);
  const isReal = !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === iso;
  return isReal && isUsableYear(iso) ? iso : undefined;
}
