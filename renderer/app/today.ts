import type { IsoDate } from '../../shared/dates/financial-year.ts';

const ukDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** Today in the United Kingdom, for the first value of a date field and for the year shown. */
export const today = (): IsoDate => ukDay.format(new Date());
