import { z } from 'zod';
import { ownerInput } from '../actions/action.ts';
import {
  filePath,
  financialYear,
  id,
  isoDate,
  optionalLine,
  requiredLine,
  text,
  version,
} from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import {
  helpedAnswers,
  improvement,
  improvementOutcomes,
  improvementStates,
  priorityArea,
} from './improvement.ts';
import { sheet, sheetForms } from './sheet.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });
const areaFields = {
  title: requiredLine('Enter the priority area', 200),
  words: text(5_000).default(''),
};
const destination = { path: filePath.optional(), folder: filePath.optional() };
const oneDestination = (input: { path?: string | undefined; folder?: string | undefined }) =>
  (input.path === undefined) !== (input.folder === undefined);
const oneDestinationError = { error: 'Choose where to keep the document', path: ['path'] };
const written = z.strictObject({
  path: filePath,
  sha256: z.string(),
  title: z.string(),
  leftOut: z.array(z.string()),
  advice: z.string(),
});

export const improvementsContract = {
  'improvements.list': query({
    summary:
      'Improvements, agreed or not, newest first; of a year: settled, ended or still being made in it.',
    input: z.strictObject({
      year: financialYear.optional(),
      show: z.enum(['all', 'open', 'done', 'not agreed', 'waiting']).default('all'),
    }),
    output: z.strictObject({
      improvements: z.array(improvement),
      counts: z.partialRecord(z.enum(improvementStates), z.int()),
      /** Something about them is still to be said or done; see `open`. */
      waiting: z.int(),
    }),
  }),
  'improvements.choices': query({
    summary: 'All improvements in short, newest first, to choose from.',
    input: z.strictObject({}),
    output: z.strictObject({
      choices: z.array(improvement.pick({ id: true, text: true, outcome: true, agreedOn: true })),
    }),
  }),
  'improvements.ofItem': query({
    summary: 'What the decisions of a minuted item became as improvements, agreed or not.',
    input: z.strictObject({ itemId: id }),
    output: z.strictObject({
      improvements: z.array(
        z.strictObject({
          id,
          /** Of the decision, within its meeting. */
          number: z.int().positive(),
          outcome: z.enum(improvementOutcomes),
        }),
      ),
    }),
  }),
  'improvements.get': query({
    summary: 'One improvement from what patients said to what came of it.',
    input: z.strictObject({ id }),
    output: improvement,
  }),
  'improvements.add': command({
    summary: 'Adds an improvement that was settled outside a meeting, in words of its own.',
    input: z
      .strictObject({
        text: requiredLine('Enter what was agreed or not agreed', 2_000),
        outcome: z.enum(improvementOutcomes, { error: 'Choose what was settled' }),
        reason: optionalLine(2_000).default(''),
        agreedOn: isoDate,
        feedbackIds: z.array(id).max(50).default([]),
      })
      .refine(({ outcome, reason }) => outcome !== 'declined with reason' || reason !== '', {
        error: 'Enter the reason it was declined',
        path: ['reason'],
      }),
    output: saved,
  }),
  'improvements.plan': command({
    summary: 'Says who leads an improvement, by when, and which priority area it belongs to.',
    input: seen.extend({
      lead: ownerInput.nullable(),
      dueOn: isoDate.nullable(),
      priorityId: id.nullable().default(null),
    }),
    output: saved,
  }),
  'improvements.progress': command({
    summary: 'Adds a dated note of progress to an improvement.',
    input: seen.extend({ on: isoDate, note: requiredLine('Enter what has happened', 2_000) }),
    output: saved,
  }),
  'improvements.complete': command({
    summary: 'Says that an improvement was made, what was done and what came of it for patients.',
    input: seen.extend({
      doneOn: isoDate,
      result: optionalLine(2_000).default(''),
      patientResult: optionalLine(2_000).default(''),
    }),
    output: saved,
  }),
  'improvements.stop': command({
    summary: 'Says that an agreed improvement was not possible after all, and why.',
    input: seen.extend({
      on: isoDate,
      reason: requiredLine('Enter why it was not possible', 2_000),
    }),
    output: saved,
  }),
  'improvements.reopen': command({
    summary: 'Takes back that an improvement was made or was not possible.',
    input: seen,
    output: saved,
  }),
  'improvements.tell': command({
    summary: 'Says when and how patients were told what came of what they said.',
    input: seen.extend({ on: isoDate, how: requiredLine('Enter how patients were told', 500) }),
    output: saved,
  }),
  'improvements.check': command({
    summary: 'Says whether an improvement helped, when somebody looked again.',
    input: seen.extend({
      on: isoDate,
      helped: z.enum(helpedAnswers, { error: 'Choose whether it helped' }),
      words: optionalLine(2_000).default(''),
    }),
    output: saved,
  }),
  'improvements.setFeedback': command({
    summary: 'Says which feedback an improvement answers, besides that of its minuted item.',
    input: seen.extend({ feedbackIds: z.array(id).max(50) }),
    output: saved,
  }),
  'improvements.setPublicWords': command({
    summary: 'Sets what the public sheet says of an improvement, or leaves it off.',
    input: seen.extend({
      said: optionalLine(500).default(''),
      did: optionalLine(1_000).default(''),
      offSheet: z.boolean().default(false),
    }),
    output: saved,
  }),
  'improvements.remove': command({
    summary: 'Removes an improvement of its own words that was entered by mistake.',
    input: seen,
    output: z.strictObject({}),
  }),
  'improvements.priorities': query({
    summary:
      'The priority areas of a financial year with their improvements, and how those of the year before stand.',
    input: z.strictObject({ year: financialYear }),
    output: z.strictObject({
      areas: z.array(priorityArea.extend({ improvements: z.array(improvement) })),
      lastYear: z.array(priorityArea.extend({ improvements: z.array(improvement) })),
      /** Agreed before this year and not ended before it, whatever their area. */
      carriedOver: z.array(improvement),
    }),
  }),
  'improvements.addPriority': command({
    summary: 'Adds a priority area to a financial year; a year has up to three.',
    input: z.strictObject({ year: financialYear, ...areaFields }),
    output: saved,
  }),
  'improvements.savePriority': command({
    summary: 'Corrects the words of a priority area.',
    input: seen.extend(areaFields),
    output: saved,
  }),
  'improvements.removePriority': command({
    summary: 'Removes a priority area that no improvement belongs to.',
    input: seen,
    output: z.strictObject({}),
  }),
  'improvements.sheet': query({
    summary: 'What the public sheet “You said, we did” of a financial year would say.',
    input: z.strictObject({ year: financialYear }),
    output: sheet,
  }),
  'improvements.youSaidWeDid': job({
    summary:
      'Writes the public sheet “You said, we did” of a financial year as a Word document, a web page or an A4 poster, and registers it.',
    input: z
      .strictObject({
        year: financialYear,
        form: z.enum(sheetForms).default('Word document'),
        ...destination,
      })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'improvements.writePlan': job({
    summary: 'Writes the improvement plan of a financial year as a Word document and registers it.',
    input: z
      .strictObject({ year: financialYear, ...destination })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
};
