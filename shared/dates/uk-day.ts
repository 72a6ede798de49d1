import type { IsoDate } from './financial-year.ts';

const ukDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day of an instant (UTC milliseconds) in the United Kingdom. */
export const dayInUnitedKingdom = (ms: number): IsoDate => ukDay.format(new Date(ms));
