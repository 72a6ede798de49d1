import type { IsoDate } from './financial-year.ts';

/** Whether a day lies in a year that a record can be about, 1900 to 2299. */
export const isUsableYear = (day: IsoDate): boolean => day >= '1900' && day < '2300';

/** The financial years of those days, by the calendar year they start in: 1 January 1900 is of 1899/00. */
export const usableFinancialYears = { first: 1899, last: 2299 } as const;

/** Whether a number, as of an address, is the financial year of a day that a record can be about. */
export const isUsableFinancialYear = (year: number): boolean =>
  Number.isInteger(year) && year >= usableFinancialYears.first && year <= usableFinancialYears.last;
