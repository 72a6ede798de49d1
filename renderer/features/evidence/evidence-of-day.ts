import { financialYearOf } from '../../../shared/dates/financial-year.ts';

/** The page of the year in which something about a day counts. */
export const evidenceOfDay = (day: string | null): string =>
  day === null ? '/evidence' : `/evidence?year=${financialYearOf(day)}`;
