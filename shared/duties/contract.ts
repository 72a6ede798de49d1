import { z } from 'zod';
import { dutyEvidence } from '../evidence/duty-evidence.ts';
import { financialYear } from '../rpc/fields.ts';
import { query } from '../rpc/operation.ts';

export const dutiesContract = {
  'duties.forYear': query({
    summary:
      'Each sub-paragraph of the duty for this contract type beside its dated evidence in a financial year, and what is open.',
    input: z.strictObject({ year: financialYear }),
    output: dutyEvidence,
  }),
};
