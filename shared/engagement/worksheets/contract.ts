import { z } from 'zod';
import {
  destination,
  oneDestination,
  oneDestinationError,
  written,
} from '../../documents/destination.ts';
import { filePath, financialYear, id, isoDate, optionalLine, version } from '../../rpc/fields.ts';
import { command, job, query } from '../../rpc/operation.ts';
import {
  evidenceLink,
  said,
  stakeholder,
  timelineStep,
  worksheet,
  worksheetFields,
  worksheetKinds,
} from './worksheet.ts';

const saved = z.strictObject({ id, version });
const seen = z.strictObject({ id, version });

type Days = Pick<z.output<typeof worksheetFields>, 'startsOn' | 'endsOn'>;

function checkDays({ startsOn, endsOn }: Days, context: z.RefinementCtx): void {
  if (endsOn === null || endsOn >= startsOn) return;
  const message = 'Enter a day that is not before the first';
  context.addIssue({ code: 'custom', path: ['endsOn'], message });
}

export const worksheetsContract = {
  'worksheets.list': query({
    summary: 'Engagement plans, self-assessments and material changes, newest first.',
    input: z.strictObject({
      kind: z.enum(worksheetKinds).optional(),
      year: financialYear.optional(),
    }),
    output: z.strictObject({
      worksheets: z.array(
        worksheet
          .pick({
            id: true,
            kind: true,
            title: true,
            year: true,
            change: true,
            startsOn: true,
            endsOn: true,
          })
          .extend({
            /** How many of its parts have words, and how many there are without the optional ones. */
            said: z.int().min(0),
            parts: z.int().min(0),
          }),
      ),
    }),
  }),
  'worksheets.get': query({
    summary: 'One plan, self-assessment or material change; with last year’s self-assessment.',
    input: z.strictObject({ id }),
    output: z.strictObject({ worksheet, before: worksheet.nullable() }),
  }),
  'worksheets.choices': query({
    summary: 'What the record holds that can be shown as evidence in a worksheet, oldest first.',
    input: z.strictObject({ id }),
    output: z.strictObject({
      choices: z.array(evidenceLink.extend({ on: isoDate, text: z.string() })),
    }),
  }),
  'worksheets.begin': command({
    summary: 'Begins an engagement plan, the self-assessment of a year, or a material change.',
    input: worksheetFields
      .extend({
        kind: z.enum(worksheetKinds),
        /** The year a self-assessment is of. */
        year: financialYear.nullable().default(null),
      })
      .superRefine(checkDays),
    output: saved,
  }),
  'worksheets.save': command({
    summary: 'Corrects the title, days and people of a worksheet.',
    input: worksheetFields.extend({ id, version }).superRefine(checkDays),
    output: saved,
  }),
  'worksheets.say': command({
    summary: 'Says something to parts of a worksheet; parts that are not named stay as they are.',
    input: seen.extend({
      said: z.array(said).min(1).max(40),
      reasonToKeep: optionalLine(500).default(''),
    }),
    output: saved,
  }),
  'worksheets.setStakeholders': command({
    summary: 'Says who the stakeholders of a plan or change are; replaces the list.',
    input: seen.extend({ stakeholders: z.array(stakeholder).max(100) }),
    output: saved,
  }),
  'worksheets.setTimeline': command({
    summary: 'Says the steps of a material change by their days; replaces the timeline.',
    input: seen.extend({ steps: z.array(timelineStep).max(200) }),
    output: saved,
  }),
  'worksheets.setActivities': command({
    summary: 'Says which engagement activities belong to a plan or change.',
    input: seen.extend({ activityIds: z.array(id).max(200) }),
    output: saved,
  }),
  'worksheets.remove': command({
    summary: 'Removes a worksheet begun by mistake that says nothing yet.',
    input: seen,
    output: z.strictObject({}),
  }),
  'worksheets.attach': job({
    summary: 'Keeps a file with a material change inside the record, once by its SHA-256.',
    input: seen.extend({ file: filePath }),
    output: saved.extend({ sha256: z.string() }),
  }),
  'worksheets.detach': command({
    summary: 'Takes a file away from a material change.',
    input: seen.extend({ fileId: id }),
    output: saved,
  }),
  'worksheets.saveFile': job({
    summary: 'Saves a file of a material change into a folder after checking it is unchanged.',
    input: z.strictObject({ id, fileId: id, folder: filePath }),
    output: z.strictObject({ path: z.string(), sha256: z.string() }),
  }),
  'worksheets.write': job({
    summary:
      'Writes a plan, self-assessment or material change as a Word document; members by their initials.',
    input: z.strictObject({ id, ...destination }).refine(oneDestination, oneDestinationError),
    output: written,
  }),
};
