import type { IsoDate } from './financial-year.ts';

const dayMs = 86_400_000;

const at = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);

/** The day so many days later, or earlier when `days` is below 0. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(at(day) + days * dayMs).toISOString().slice(0, 10);
}

/** Whole days from one day to another; below 0 when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((at(to) - at(from)) / dayMs);
}
