import { z } from 'zod';

/**
 * Whether a paper that goes out gives counts of members below 5 on the protected characteristics:
 * hidden unless somebody says otherwise, since in a small group a count can tell of one person.
 */
export const smallCounts = z.enum(['hidden', 'as they are']);

export type SmallCounts = z.infer<typeof smallCounts>;
