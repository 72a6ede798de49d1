import type { IsoDate } from './financial-year.ts';

/** Whether a day lies in a year that a record can be about, 1900 to 2299. */
export const isUsableYear = (day: IsoDate): boolean => day >= '1900' && day < '2300';
