import { z } from 'zod';
import { filePath } from '../rpc/fields.ts';
import { job } from '../rpc/operation.ts';

export const sampleContract = {
  'sample.make': job({
    summary:
      'Makes the sample practice, plainly marked as a sample, as a new record in a folder, and leaves it open.',
    needs: 'nothing',
    input: z.strictObject({
      /** An existing folder; a sample that is there already is kept, and " (2)" added. */
      folder: filePath,
    }),
    output: z.strictObject({
      path: filePath,
      /** The sample monitoring file beside it, and the passphrase that opens it. */
      monitoringPath: filePath,
      monitoringPassphrase: z.string(),
    }),
  }),
};
