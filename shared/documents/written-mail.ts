import { z } from 'zod';
import { filePath } from '../rpc/fields.ts';

/** What a job answers that writes a paper as an e-mail draft (.eml) to the members. */
export const writtenMail = z.strictObject({
  path: filePath,
  sha256: z.string(),
  /** Members the draft goes to, hidden from each other. */
  to: z.array(z.string()),
  /** Members who get it another way. */
  others: z.array(z.string()),
  /** The Word file that goes with it, and when it was made; null when there is none. */
  attached: z.strictObject({ fileName: z.string(), madeAtMs: z.int() }).nullable(),
});

export type WrittenMail = z.output<typeof writtenMail>;
