import { expect, it } from 'vitest';
import { financialYearDays, financialYearOf, formatFinancialYear } from './financial-year.ts';

it.each([
  ['2026-03-31', 2025, '2025/26'],
  ['2026-04-01', 2026, '2026/27'],
  ['2026-12-31', 2026, '2026/27'],
  ['2027-01-01', 2026, '2026/27'],
  ['2100-03-31', 2099, '2099/00'],
])('counts %s in the year from April to March', (day, year, name) => {
  const { from, to } = financialYearDays(year);

  expect(financialYearOf(day)).toBe(year);
  expect(formatFinancialYear(year)).toBe(name);
  expect(from <= day && day <= to).toBe(true);
});
