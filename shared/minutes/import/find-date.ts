import type { IsoDate } from '../../dates/financial-year.ts';
import { isUsableYear } from '../../dates/usable-year.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4}|\d{2})(?!\d)`;
const patterns = [
  new RegExp(String.raw`\b${day}\s*(?:of\s+)?${month}\.?,?\s+${year}`, 'iu'),
  new RegExp(String.raw`\b${month}\.?\s+${day},?\s+${year}`, 'iu'),
  /\b(?<year>\d{4})-(?<number>\d{2})-(?<day>\d{2})\b/u,
  new RegExp(String.raw`\b(?<day>\d{1,2})\s?[/.-]\s?(?<number>\d{1,2})\s?[/.-]\s?${year}`, 'u'),
];

/** The first day named in a text, day before month as in the United Kingdom; undefined when none is. */
export function findDate(text: string): IsoDate | undefined {
  for (const pattern of patterns) {
    const groups = pattern.exec(text.replaceAll(/\s+/gu, ' '))?.groups;
    if (!groups) continue;
    const number = groups['month']
      ? months.indexOf(groups['month'].slice(0, 3).toLowerCase()) + 1
      : Number(groups['number']);
    const found = isoOf(fullYear(groups['year'] ?? ''), number, Number(groups['day']));
    if (found) return found;
  }
  return undefined;
}

const fullYear = (text: string) => (text.length === 2 ? 2000 + Number(text) : Number(text));

function isoOf(year: number, number: number, dayOfMonth: number): IsoDate | undefined {
  const date = new Date(Date.UTC(year, number - 1, dayOfMonth));
  if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  const iso = date.toISOString().slice(0, 10);
  return isUsableYear(iso) ? iso : undefined;
}
