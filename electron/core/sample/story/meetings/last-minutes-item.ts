import type { SampleItem } from '../sample-meeting.ts';

/** Nothing is typed under it: confirming the minutes writes its line. */
export const lastMinutesItem: SampleItem = {
  title: 'Minutes of the last meeting',
  purpose: 'last minutes',
  notes: '',
};
