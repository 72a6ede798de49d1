import type { IsoDate } from '../dates/financial-year.ts';
import { isUsableYear } from '../dates/usable-year.ts';

const months = [
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['may'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sep', 'sept', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
] as const;

/** `2026-07-01`, also with a time of midnight after it. */
const isoForm = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
/** `01JAN2021`, `01Jan2022`, `01-Sep-20`, `1 September 2020`. */
const namedForm = /^(\d{1,2})[- ]?([A-Za-z]{3,9})[- ]?(\d{4}|\d{2})$/;
/** `01/04/11`, `01/04/2011`: the day stands first, as the publisher and British Excel write it. */
const slashForm = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;

/**
 * The day that an extract date of the public files means, in any spelling seen; undefined when it
 * is not a real day. A year of two digits is of this century.
 */
export function parseExtractDate(text: string): IsoDate | undefined {
  const value = text.trim();
  const iso = isoForm.exec(value);
  if (iso) return realDay(iso[1], Number(iso[2]), iso[3]);
  const named = namedForm.exec(value);
  if (named) return realDay(named[3], monthNumber(named[2] ?? ''), named[1]);
  const slashes = slashForm.exec(value);
  if (slashes) return realDay(slashes[3], Number(slashes[2]), slashes[1]);
  return undefined;
}

function monthNumber(name: string): number {
  const lower = name.toLowerCase();
  return months.findIndex((names) => names.some((month) => month === lower)) + 1;
}

function realDay(yearText = '', month: number, dayText = ''): IsoDate | undefined {
  const year = yearText.length === 2 ? `20${yearText}` : yearText;
  const day = `${year}-${String(month).padStart(2, '0')}-${dayText.padStart(2, '0')}`;
  const ms = Date.parse(`${day}T00:00:00Z`);
  const real = !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
  return real && isUsableYear(day) ? day : undefined;
}
