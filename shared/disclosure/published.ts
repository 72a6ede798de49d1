import { z } from 'zod';
import { characteristicKey } from '../equality/characteristic.ts';
import { id, isoDate } from '../rpc/fields.ts';

const publicCount = z.union([z.int().min(0), z.enum(['fewer than 5', 'not shown'])]);

/** The group's counts by one characteristic as a public copy printed them. */
export const publishedColumn = z.strictObject({
  characteristic: characteristicKey,
  /** Which categories, as in a comparison: counts in others cannot be set beside these. */
  categories: z.string(),
  /** Registered members whom the question is about: taken to be known to everybody. */
  members: z.int().min(0),
  cells: z.array(z.strictObject({ key: z.string(), shown: publicCount })),
  /** Those in no category: not answered, or not closely enough. Never printed by itself. */
  rest: publicCount,
});

/** What one public copy said of a review's figures; columns that were left out are not in it. */
export const published = z.strictObject({
  reviewId: id,
  on: isoDate,
  columns: z.array(publishedColumn),
});

export type PublishedColumn = z.infer<typeof publishedColumn>;
export type Published = z.infer<typeof published>;
