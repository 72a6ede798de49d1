import { z } from 'zod';
import { filePath, financialYear } from '../rpc/fields.ts';
import { job } from '../rpc/operation.ts';

export const bundleContract = {
  'bundle.make': job({
    summary:
      'Puts the evidence of a financial year together for a commissioner, as a folder or a ZIP file that can be checked without this application.',
    input: z.strictObject({
      year: financialYear,
      /** The folder in which the bundle is made; nothing there is written over. */
      folder: filePath,
      as: z.enum(['zip', 'folder']).default('zip'),
    }),
    output: z.strictObject({
      path: z.string(),
      /** SHA-256 (hex) of the bundle's list of files, to be told by another way than the bundle. */
      fingerprint: z.string(),
      /** How many files it lists. */
      files: z.int(),
      /** Bytes of those files. */
      size: z.int(),
      /** The trail's head as the bundle states it. */
      trail: z.strictObject({ count: z.int(), hash: z.string() }),
      leftOut: z.array(z.string()),
      /** What to look at before it is sent: a name that may still stand in the minutes. */
      toCheck: z.array(z.string()),
    }),
  }),
};
