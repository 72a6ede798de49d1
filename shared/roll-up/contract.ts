import { z } from 'zod';
import {
  destination,
  oneDestination,
  oneDestinationError,
  written,
} from '../documents/destination.ts';
import { filePath, financialYear } from '../rpc/fields.ts';
import { job } from '../rpc/operation.ts';
import { rollUp } from './roll-up.ts';

const files = {
  /** A folder whose .json files are read. */
  from: filePath,
  /** The year that most practices sent, when not given; of as many, the newest. */
  year: financialYear.optional(),
};

export const rollUpContract = {
  'rollUp.read': job({
    summary:
      'Puts the summary files of many practices together: one table, the spread of each number, and the gaps.',
    needs: 'nothing',
    input: z.strictObject(files),
    output: rollUp,
  }),
  'rollUp.write': job({
    summary: 'Writes the summary files of many practices together as one Word report.',
    needs: 'nothing',
    input: z.strictObject({ ...files, ...destination }).refine(oneDestination, oneDestinationError),
    output: written,
  }),
};
