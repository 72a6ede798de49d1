import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from './add-days.ts';
import { addMonths, daysInMonth, realDay } from './real-day.ts';
import { nextWeekday, nthWeekday, weekdayOf } from './weekday.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

const days = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('counts weekdays without bank holidays, the first day left out', () => {
  expect(workingDaysBetween('2026-12-08', '2026-12-22')).toBe(10);
  expect(workingDaysBetween('2026-12-18', '2026-12-21')).toBe(1);
  expect(workingDaysBetween('2026-12-24', '2026-12-29')).toBe(1);
  expect(workingDaysBetween('2026-12-08', '2026-12-08')).toBe(0);
  expect(workingDaysBetween('2026-12-08', '2026-12-01')).toBe(0);
});

it('adds working days so that counting gives the same number', () => {
  expect(addWorkingDays('2026-12-21', 7)).toBe('2027-01-04');
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 60 }), (day, count) => {
      expect(workingDaysBetween(day, addWorkingDays(day, count))).toBe(count);
    }),
  );
});

it('knows the days there are', () => {
  expect([realDay(2026, 2, 29), realDay(2028, 2, 29), realDay(2026, 6, 31)]).toEqual([
    undefined,
    '2028-02-29',
    undefined,
  ]);
  expect([realDay(2026, 13, 1), realDay(2026, 0, 1), realDay(2026, 1, 0)]).toEqual(
    Array.from({ length: 3 }),
  );
  expect([daysInMonth(1900, 2), daysInMonth(2000, 2)]).toEqual([28, 29]);
  expect([
    addMonths('2027-01-31', 1),
    addMonths('2026-12-08', 3),
    addMonths('2026-12-08', -12),
  ]).toEqual(['2027-02-28', '2027-03-08', '2025-12-08']);
});

it('finds weekdays of a month and after a day', () => {
  expect(nthWeekday({ year: 2026, month: 12 }, 2, 2)).toBe('2026-12-08');
  expect(nthWeekday({ year: 2026, month: 12 }, 2, 5)).toBe('2026-12-29');
  expect(nthWeekday({ year: 2026, month: 11 }, 2, 5)).toBeUndefined();
  expect(nthWeekday({ year: 2026, month: 11 }, 1, -1)).toBe('2026-11-30');
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 6 }), (day, weekday) => {
      const next = nextWeekday(day, weekday);
      expect(weekdayOf(next)).toBe(weekday);
      expect(next > day && next <= addDays(day, 7)).toBe(true);
    }),
  );
});
