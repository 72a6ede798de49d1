import { expect, it } from 'vitest';
import { bankHolidays, isBankHoliday } from './bank-holidays.ts';

/*
 * England and Wales as GOV.UK published them (alphagov/calendars and alphagov/frontend,
 * lib/data/bank-holidays.json, Open Government Licence v3.0): month-day, in order.
 */
const published: Readonly<Record<number, string>> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
};

it.each(Object.entries(published))('gives the bank holidays of %s as published', (year, days) => {
  const given = bankHolidays(Number(year)).map(({ on }) => on);

  expect(given).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

it('names the substitute days', () => {
  expect(bankHolidays(2022).filter(({ name }) => name.includes('substitute'))).toEqual([
    { name: 'New Year’s Day (substitute day)', on: '2022-01-03' },
    { name: 'Christmas Day (substitute day)', on: '2022-12-27' },
  ]);
});

it('knows a bank holiday from an ordinary day', () => {
  expect(['2026-12-25', '2026-12-28', '2026-12-26', '2026-12-29'].map(isBankHoliday)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
