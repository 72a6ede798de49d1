import { z } from 'zod';
import {
  destination,
  oneDestination,
  oneDestinationError,
  written,
} from '../documents/destination.ts';
import { filePath, financialYear, id, version } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { activity, activityFields, activityResult, reach } from './activity.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });

function checkDays(
  { startsOn, endsOn }: z.output<typeof activityFields>,
  context: z.RefinementCtx,
): void {
  if (endsOn === null || endsOn >= startsOn) return;
  const message = 'Enter a last day that is not before the first';
  context.addIssue({ code: 'custom', path: ['endsOn'], message });
}

type Numbers = { readonly invited: number | null; readonly reached: number | null };

function checkResult(
  { state, notHeldReason }: z.output<typeof activityResult>,
  context: z.RefinementCtx,
): void {
  if (state !== 'did not take place' || notHeldReason !== '') return;
  const message = 'Enter why it did not take place';
  context.addIssue({ code: 'custom', path: ['notHeldReason'], message });
}

/** Who comes uninvited took part as well, so more may take part than were invited. */
const hasNumber = ({ invited, reached }: Numbers): boolean => invited !== null || reached !== null;

export const engagementContract = {
  'engagement.list': query({
    summary: 'Activities outside meetings by their first day, newest first.',
    input: z.strictObject({
      /** Begun in this financial year. */
      year: financialYear.optional(),
      show: z.enum(['all', 'waiting']).default('all'),
    }),
    output: z.strictObject({
      activities: z.array(activity),
      /** Of the year or of all years. */
      counts: z.strictObject({ all: z.int(), tookPlace: z.int(), waiting: z.int() }),
    }),
  }),
  'engagement.get': query({
    summary: 'One activity with whom it reached, what was heard and what came of it.',
    input: z.strictObject({ id }),
    output: activity,
  }),
  'engagement.linkedTo': query({
    summary: 'The activities that gathered a piece of feedback, or that an improvement came of.',
    input: z
      .strictObject({ feedbackId: id.optional(), improvementId: id.optional() })
      .refine((of) => (of.feedbackId === undefined) !== (of.improvementId === undefined), {
        error: 'Choose a piece of feedback or an improvement',
        path: ['feedbackId'],
      }),
    output: z.strictObject({
      activities: z.array(
        activity.pick({ id: true, title: true, kind: true, startsOn: true, endsOn: true }),
      ),
    }),
  }),
  'engagement.add': command({
    summary: 'Adds an activity outside meetings, planned or past.',
    input: activityFields.superRefine(checkDays),
    output: saved,
  }),
  'engagement.save': command({
    summary: 'Corrects what an activity is, when, how and at what cost.',
    input: activityFields.extend({ id, version }).superRefine(checkDays),
    output: saved,
  }),
  'engagement.record': command({
    summary: 'Says whether an activity took place, how many it reached, what was heard and learnt.',
    input: activityResult.extend({ id, version }).superRefine(checkResult),
    output: saved,
  }),
  'engagement.setReach': command({
    summary: 'Says how many of each group were invited and took part; replaces what was said.',
    input: seen.extend({
      reach: z
        .array(reach.refine(hasNumber, { path: ['reached'], message: 'Enter at least one number' }))
        .max(60),
    }),
    output: saved,
  }),
  'engagement.setLinks': command({
    summary: 'Says which feedback an activity gathered and which improvements came of it.',
    input: seen.extend({
      feedbackIds: z.array(id).max(200),
      improvementIds: z.array(id).max(200),
    }),
    output: saved,
  }),
  'engagement.remove': command({
    summary: 'Removes an activity entered by mistake that nothing has come of.',
    input: seen,
    output: z.strictObject({}),
  }),
  'engagement.attach': job({
    summary: 'Keeps a file with an activity inside the record, once by its SHA-256.',
    input: seen.extend({ file: filePath }),
    output: saved.extend({ sha256: z.string() }),
  }),
  'engagement.detach': command({
    summary: 'Takes a file away from an activity.',
    input: seen.extend({ fileId: id }),
    output: saved,
  }),
  'engagement.saveFile': job({
    summary: 'Saves a file kept with an activity into a folder after checking it is unchanged.',
    input: z.strictObject({ id, fileId: id, folder: filePath }),
    output: z.strictObject({ path: z.string(), sha256: z.string() }),
  }),
  'engagement.writeReport': job({
    summary:
      'Writes the Word report of a year’s activities; members by their initials, no small numbers.',
    input: z
      .strictObject({ year: financialYear, ...destination })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
};
