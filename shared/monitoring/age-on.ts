import type { IsoDate } from '../dates/financial-year.ts';

/**
 * Age in whole years on a day, from `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; 0 before the birth.
 *
 * Where the month is not known the birthday is taken as 1 July, where the day is not known as the
 * 16th: the middle of what is open, so the age is at most one year off.
 */
export function ageOn(dateOfBirth: string, day: IsoDate): number {
  const birthday = isPartialDate(dateOfBirth) ? middleOf(dateOfBirth) : dateOfBirth;
  const years = Number(day.slice(0, 4)) - Number(birthday.slice(0, 4));
  return Math.max(0, day.slice(5) >= birthday.slice(5) ? years : years - 1);
}

/** Whether the day, or the day and the month, of a date of birth are not known. */
export const isPartialDate = (dateOfBirth: string): boolean => dateOfBirth.length < 10;

const middleOf = (partial: string): IsoDate =>
  partial.length === 4 ? `${partial}-07-01` : `${partial}-16`;
