import { z } from 'zod';
import { financialYear, id, isoDate, optionalLine, requiredLine, version } from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { signOff, signOffFields } from './sign-off.ts';
import { yearCopyContent, yearView } from './year-copy.ts';

const year = z.strictObject({ year: financialYear });
const closedYear = z.strictObject({
  id,
  closedOn: isoDate,
  /** Why it was closed once more; empty the first time. */
  reason: z.string(),
  /** Of the content in its canonical form. */
  sha256: z.string(),
});
const side = z.strictObject({ closed: closedYear.nullable(), view: yearView });

export const yearCloseContract = {
  'years.get': query({
    summary: 'Who signed a financial year off, whether that still stands, and its closed copies.',
    input: year,
    output: z.strictObject({
      signOffs: z.array(signOff),
      copies: z.array(closedYear),
      /** Whether the year is over, so that it can be closed. */
      hasEnded: z.boolean(),
    }),
  }),
  'years.signOff': command({
    summary: 'Records that the practice or the PPG signed a financial year off, as it stands.',
    input: year.extend(signOffFields),
    output: z.strictObject({ id, version }),
  }),
  'years.withdraw': command({
    summary: 'Withdraws a sign-off, with the reason.',
    input: z.strictObject({
      id,
      version,
      reason: requiredLine('Enter why the sign-off is withdrawn', 500),
    }),
    output: z.strictObject({ id, version }),
  }),
  'years.close': command({
    summary: 'Closes a financial year that is over: keeps a copy of it that cannot change.',
    input: year.extend({ reason: optionalLine(500).default('') }),
    output: z.strictObject({ id, sha256: z.string() }),
  }),
  'years.copy': query({
    summary: 'The copy of a closed year, checked against its SHA-256.',
    input: z.strictObject({ id }),
    output: z.strictObject({ closed: closedYear, content: yearCopyContent }),
  }),
  'years.sideBySide': query({
    summary: 'Two financial years beside each other, each as it was closed, or as it stands now.',
    input: z.strictObject({ left: financialYear, right: financialYear }),
    output: z.strictObject({ left: side, right: side }),
  }),
};
