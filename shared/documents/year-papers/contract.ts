import { z } from 'zod';
import { filePath, financialYear } from '../../rpc/fields.ts';
import { job } from '../../rpc/operation.ts';
import { destination, oneDestination, oneDestinationError, written } from '../destination.ts';

const ofYear = z
  .strictObject({ year: financialYear, ...destination })
  .refine(oneDestination, oneDestinationError);

export const yearPapersContract = {
  'documents.ppgReport': job({
    summary:
      'Writes the yearly PPG report in the order of the 2014/15 template, with all nine characteristics, as a Word document and registers it.',
    input: ofYear,
    output: written,
  }),
  'documents.statementSheet': job({
    summary:
      'Writes five statements with what the record shows for each, for an inspection, as a Word document and registers it.',
    input: ofYear,
    output: written,
  }),
  'documents.practiceSummary': job({
    summary:
      'Writes the summary of a year for the PCN or ICB, without names and with small numbers hidden, as a Word document with a JSON file beside it, and registers it.',
    input: ofYear,
    output: written.extend({ json: z.strictObject({ path: filePath, sha256: z.string() }) }),
  }),
};
