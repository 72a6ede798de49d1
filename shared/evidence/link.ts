import { z } from 'zod';

/** The places of the application, as a link names them. */
export const places = [
  'practice',
  'terms',
  'members',
  'meetings',
  'actions',
  'representativeness',
  'feedback',
  'improvements',
  'engagement',
  'worksheets',
  'evidence',
  'documents',
] as const;

/** Where in the record a fact stands; `id` is null when the whole place is meant. */
export const link = z.strictObject({
  place: z.enum(places),
  id: z.int().positive().nullable(),
});

export type Link = z.infer<typeof link>;
