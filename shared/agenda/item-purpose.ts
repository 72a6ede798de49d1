import { z } from 'zod';

/** What an item of the agenda is there for; "business" is anything of its own. */
export const itemPurposes = [
  'welcome',
  'declarations',
  'last minutes',
  'matters arising',
  'election',
  'business',
  'any other business',
  'next meeting',
] as const;
export const itemPurpose = z.enum(itemPurposes, { error: 'Choose what the item is for' });
export type ItemPurpose = (typeof itemPurposes)[number];

export const plannedMinutes = z
  .int('Enter minutes as a whole number')
  .min(1, 'Enter 1 minute or more')
  .max(600, 'Enter 600 minutes or fewer')
  .nullable();
