import { assert, date as anyDate, property } from 'fast-check';
import { expect, it } from 'vitest';
import { dateIn, emptyDate, partsOf, readParts } from './date-parts.ts';

it.each([
  [{ day: '8', month: '9', year: '2026' }, '2026-09-08'],
  [{ day: '08', month: 'September', year: '26' }, '2026-09-08'],
  [{ day: ' 8 ', month: 'sept', year: '2026' }, '2026-09-08'],
  [{ day: '29', month: 'Feb.', year: '2028' }, '2028-02-29'],
])('reads %o', (parts, date) => {
  expect(readParts(parts)).toEqual({ state: 'date', date });
});

it.each([
  [{ day: '31', month: '2', year: '2026' }, 'Enter a real date, for example 8 9 2026'],
  [{ day: '8', month: 'ju', year: '2026' }, 'Enter a real date, for example 8 9 2026'],
  [{ day: '8', month: '13', year: '2026' }, 'Enter a real date, for example 8 9 2026'],
  [{ day: '8', month: '9', year: '206' }, 'Enter a real date, for example 8 9 2026'],
  [{ day: 'x', month: '9', year: '2026' }, 'Enter a real date, for example 8 9 2026'],
  [{ day: '8', month: '9', year: '' }, 'The date must include a year'],
  [{ day: '', month: '', year: '2026' }, 'The date must include a day and a month'],
])('names the problem with %o', (parts, message) => {
  expect(readParts(parts)).toEqual({ state: 'problem', message });
});

it('takes empty fields as no date', () => {
  expect(readParts(emptyDate)).toEqual({ state: 'empty' });
  expect(partsOf(null)).toEqual(emptyDate);
});

it('gives back every date it was filled with', () => {
  assert(
    property(
      anyDate({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(dateIn(partsOf(iso))).toBe(iso);
      },
    ),
  );
});
