import { expect, it } from 'vitest';
import { financialYearOf } from '../dates/financial-year.ts';
import { filePath, financialYear, isoDate } from './fields.ts';

it.each(['1900-01-01', '2026-09-08', '2028-02-29', '2299-12-31'])('takes %s as a day', (day) => {
  expect(isoDate.safeParse(day).success).toBe(true);
});

it.each(['2026-02-29', '0206-09-08', '1899-12-31', '2300-01-01', '08/09/2026', ''])(
  'does not take %j as a day',
  (day) => {
    expect(isoDate.safeParse(day).success).toBe(false);
  },
);

it.each(['1900-01-01', '1985-06-01', '2026-03-31', '2299-12-31'])(
  'can tell the financial year of %s',
  (day) => {
    expect(financialYear.safeParse(financialYearOf(day)).success).toBe(true);
  },
);

it('takes no path that no file can have', () => {
  expect(filePath.safeParse('/tmp/sample.csv').success).toBe(true);
  expect(['', 'a\0b'].map((path) => filePath.safeParse(path).success)).toEqual([false, false]);
});
