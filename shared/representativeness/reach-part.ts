import { z } from 'zod';

/** What is known of people beside the nine characteristics: in sentences, never as a ratio. */
export const reachPart = z.strictObject({
  key: z.enum(['carers', 'language', 'deprivation', 'inclusion-health', 'others']),
  label: z.string(),
  /** Full sentences, each true by itself; what is missing is said in them too. */
  sentences: z.array(z.string()),
});

export type ReachPart = z.infer<typeof reachPart>;
