import { z } from 'zod';
import { filePath, financialYear, id, isoDate, version } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { feedback, feedbackChoice, feedbackFields, feedbackSources, figure } from './feedback.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });

/** Whoever sends the two numbers or dates the wrong way round is told at the field. */
function checkTogether(
  { aboutFrom, aboutTo, asked, responded }: z.output<typeof feedbackFields>,
  context: z.RefinementCtx,
): void {
  const tell = (field: string, message: string) =>
    context.addIssue({ code: 'custom', path: [field], message });
  if (aboutFrom !== null && aboutFrom > aboutTo) {
    tell('aboutFrom', 'Enter a first day that is not after the last day');
  }
  if (asked !== null && responded !== null && responded > asked) {
    tell('responded', 'Enter no more answers than people asked');
  }
}

export const feedbackContract = {
  'feedback.list': query({
    summary: 'Feedback by the day it was received, newest first, with how far each has come.',
    input: z.strictObject({
      /** Received in this financial year. */
      year: financialYear.optional(),
      source: z.enum(feedbackSources).optional(),
      /** Exactly this theme, whatever its capitals. */
      theme: z.string().max(120).optional(),
      show: z.enum(['all', 'waiting']).default('all'),
    }),
    output: z.strictObject({
      feedback: z.array(feedback),
      /** Of the year or of all years, whatever else is asked for. */
      counts: z.strictObject({ all: z.int(), waiting: z.int(), discussed: z.int() }),
      /** How many pieces of feedback name each theme, and how often in all, most often first. */
      themes: z.array(
        z.strictObject({ theme: z.string(), feedback: z.int(), count: z.int().nullable() }),
      ),
    }),
  }),
  'feedback.choices': query({
    summary: 'All feedback in short, to choose from, with the items at which it was discussed.',
    input: z.strictObject({}),
    output: z.strictObject({ choices: z.array(feedbackChoice) }),
  }),
  'feedback.get': query({
    summary:
      'One piece of feedback with its documents, where it was discussed and what came of it.',
    input: z.strictObject({ id }),
    output: feedback,
  }),
  'feedback.add': command({
    summary:
      'Adds feedback; words that look like an NHS number, a date of birth, a telephone number or an e-mail address need a reason to stay.',
    input: feedbackFields.superRefine(checkTogether),
    output: saved,
  }),
  'feedback.save': command({
    summary: 'Corrects feedback, with the same look for words that could identify somebody.',
    input: feedbackFields.extend({ id, version }).superRefine(checkTogether),
    output: saved,
  }),
  'feedback.discuss': command({
    summary: 'Says at which minuted items feedback was discussed; replaces what was said before.',
    input: seen.extend({ itemIds: z.array(id).max(50) }),
    output: saved,
  }),
  'feedback.remove': command({
    summary: 'Removes feedback entered by mistake that nothing has come of.',
    input: seen,
    output: z.strictObject({}),
  }),
  'feedback.attach': job({
    summary: 'Keeps a file with feedback inside the record, once by its SHA-256.',
    input: seen.extend({ file: filePath }),
    output: saved.extend({ sha256: z.string() }),
  }),
  'feedback.detach': command({
    summary: 'Takes a file away from feedback.',
    input: seen.extend({ fileId: id }),
    output: saved,
  }),
  'feedback.saveFile': job({
    summary: 'Saves a file kept with feedback into a folder after checking that it is unchanged.',
    input: z.strictObject({ id, fileId: id, folder: filePath }),
    output: z.strictObject({ path: z.string(), sha256: z.string() }),
  }),
  'feedback.importFile': job({
    summary:
      'Reads this practice’s figures from a Friends and Family Test or GP Patient Survey file; keeps them as feedback when asked to.',
    input: z.strictObject({
      path: filePath,
      apply: z.boolean().default(false),
      expectedSha256: z.string().optional(),
      /** The practice’s own code unless given. */
      odsCode: z.string().trim().max(10).optional(),
      /** The time the figures are about, where the file does not say it. */
      aboutFrom: isoDate.nullable().optional(),
      aboutTo: isoDate.optional(),
    }),
    output: z.strictObject({
      fileName: z.string(),
      sha256: z.string(),
      source: z.enum(feedbackSources),
      practiceName: z.string(),
      odsCode: z.string(),
      title: z.string(),
      aboutFrom: isoDate.nullable(),
      /** Null when the file does not say and nothing was given. */
      aboutTo: isoDate.nullable(),
      asked: z.int().nullable(),
      responded: z.int().nullable(),
      figures: z.array(figure),
      /** What a person should know before taking it. */
      notes: z.array(z.string()),
      /** The feedback made of it; null until it is applied. */
      feedbackId: id.nullable(),
    }),
  }),
};
