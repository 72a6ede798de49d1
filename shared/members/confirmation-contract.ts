import { z } from 'zod';
import { financialYear, id, isoDate, optionalLine, version } from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { contactWay } from './member.ts';
import { confirmationAnswer } from './membership.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });

/** Each year's question to every member: "still registered, still willing?". */
export const yearlyConfirmation = {
  'members.confirm': command({
    summary:
      'Records a member’s answer to the yearly question "still registered, still willing?"; it counts in the financial year of its date.',
    input: seen.extend({
      answer: confirmationAnswer,
      on: isoDate,
      how: contactWay,
      note: optionalLine(300).default(''),
      /** The year that is asked about: a date outside it is refused. Absent: that of the date. */
      year: financialYear.optional(),
    }),
    /** `year` is the financial year that the answer counts in. */
    output: saved.extend({ confirmationId: id, year: financialYear }),
  }),
  'members.removeConfirmation': command({
    summary: 'Removes a yearly answer given by mistake; an earlier one of that year counts again.',
    input: seen.extend({ confirmationId: id }),
    output: saved,
  }),
  'members.confirmations': query({
    summary: 'Who has been asked and has answered the yearly confirmation in a financial year.',
    input: z.strictObject({ year: financialYear }),
    output: z.strictObject({
      members: z.array(
        z.strictObject({
          id,
          version,
          name: z.string(),
          preferredWay: contactWay.nullable(),
          /** The last answer of the year; all four null when there is none. */
          confirmationId: id.nullable(),
          answer: confirmationAnswer.nullable(),
          on: isoDate.nullable(),
          how: contactWay.nullable(),
        }),
      ),
    }),
  }),
};
