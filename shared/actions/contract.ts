import { z } from 'zod';
import { financialYear, id, isoDate, optionalLine, requiredLine, version } from '../rpc/fields.ts';
import { command, query } from '../rpc/operation.ts';
import { action, actionFields, resultLine } from './action.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });
const numbered = saved.extend({ number: z.int(), reference: z.string() });

export const actionsContract = {
  'actions.list': query({
    summary:
      'Actions: open (late ones first), overdue, done, or all; of a financial year if wished.',
    input: z.strictObject({
      show: z.enum(['open', 'overdue', 'done', 'all']).default('open'),
      /** Agreed in this financial year, or done in it. */
      year: financialYear.optional(),
    }),
    output: z.strictObject({
      actions: z.array(action),
      counts: z.strictObject({ open: z.int(), overdue: z.int(), done: z.int() }),
    }),
  }),
  'actions.add': command({
    summary: 'Adds an action with the next AP number, agreed at a meeting or outside one.',
    input: actionFields.extend({
      /** Today, or the day of the meeting, when absent. */
      agreedOn: isoDate.optional(),
      meetingId: id.nullable().default(null),
      itemId: id.nullable().default(null),
      decisionId: id.nullable().default(null),
    }),
    output: numbered,
  }),
  'actions.save': command({
    summary: 'Corrects the words, owners, due date or decision of an action.',
    input: actionFields.extend({ id, version, decisionId: id.nullable().optional() }),
    output: saved,
  }),
  'actions.progress': command({
    summary: 'Adds a dated note of progress to an action.',
    input: seen.extend({
      on: isoDate,
      note: requiredLine('Enter what has happened', 2_000),
      meetingId: id.nullable().default(null),
    }),
    output: saved,
  }),
  'actions.complete': command({
    summary: 'Says that an action was done on a day and what came of it.',
    input: seen.extend({
      doneOn: isoDate,
      result: resultLine.default(''),
      meetingId: id.nullable().default(null),
    }),
    output: saved,
  }),
  'actions.reopen': command({
    summary: 'Opens an action again that was marked as done.',
    input: seen,
    output: saved,
  }),
  'actions.remove': command({
    summary: 'Removes an action entered by mistake; its number is never given again.',
    input: seen,
    output: z.strictObject({}),
  }),
  'actions.rest': command({
    summary: 'Lets an action rest until a day, or wakes it: null.',
    input: seen.extend({
      until: isoDate.nullable(),
      reason: optionalLine(500).default(''),
    }),
    output: saved,
  }),
  'actions.yearCounts': query({
    summary: 'Actions of a financial year: open at its start, agreed, done and still open.',
    input: z.strictObject({ year: financialYear }),
    output: z.strictObject({
      openAtStart: z.int(),
      agreed: z.int(),
      done: z.int(),
      openAtEnd: z.int(),
      /** As of the last day of the year, or today. */
      overdue: z.int(),
      byOwner: z.array(
        z.strictObject({
          memberId: id.nullable(),
          name: z.string(),
          agreed: z.int(),
          done: z.int(),
          open: z.int(),
        }),
      ),
      /** What was done in the year, who did it, and the meeting that heard of it. */
      closed: z.array(
        z.strictObject({
          actionId: id,
          reference: z.string(),
          text: z.string(),
          owner: z.string(),
          doneOn: isoDate,
          result: z.string(),
          meetingId: id.nullable(),
          meetingOn: isoDate.nullable(),
        }),
      ),
    }),
  }),
  'actions.startNumber': command({
    summary: 'Sets the number of the next action, for a group that already counts its own.',
    input: z.strictObject({ next: z.int('Enter a whole number').min(1).max(999_999) }),
    output: z.strictObject({ next: z.int() }),
  }),
};
