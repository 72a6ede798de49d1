import { z } from 'zod';
import { references } from '../duties/duty.ts';
import {
  filePath,
  financialYear,
  id,
  isoDate,
  requiredLine,
  text,
  version,
} from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { evidenceReportModel } from './report-model.ts';

/** The sub-paragraph that an item belongs to. */
const reference = z.enum(references, { error: 'Choose a sub-paragraph of the duty' });

/** The largest file that may be attached, in bytes: 100 MB, since every backup carries it too. */
export const largestAttachment = 100_000_000;

const attachment = z.strictObject({ fileName: z.string(), size: z.int(), sha256: z.string() });

/** Evidence added by hand, or an explanation; a removed one stays listed with the reason. */
export const evidenceItem = z.strictObject({
  id,
  version,
  kind: z.enum(['evidence', 'explanation']),
  reference,
  title: z.string(),
  words: z.string(),
  /** The day it is about, which decides the financial year it counts in. */
  aboutOn: isoDate,
  /** The day it was put into the record. */
  filedOn: isoDate,
  /** The last day on which it still counts, such as for an agreement that ends; null for always. */
  holdsUntil: isoDate.nullable(),
  attachment: attachment.nullable(),
  removed: z.strictObject({ on: isoDate, reason: z.string() }).nullable(),
  /** The earlier version that it took the place of; that one is removed and keeps its file. */
  replaces: id.nullable(),
});

export type EvidenceItem = z.infer<typeof evidenceItem>;

const saved = z.strictObject({ id, version });

export const evidenceContract = {
  'evidence.addByHand': job({
    summary:
      'Adds evidence by hand to a sub-paragraph, with a file kept inside the record if given.',
    input: z.strictObject({
      reference,
      title: requiredLine('Enter a title'),
      /** The day it is about, not the day it is filed. */
      aboutOn: isoDate,
      words: text(5_000).default(''),
      holdsUntil: isoDate.nullable().default(null),
      file: filePath.optional(),
      /** An earlier version of the same evidence, which no longer counts from now on. */
      replaces: z.strictObject({ id, version }).optional(),
    }),
    output: z.strictObject({ id, version, sha256: z.string().nullable() }),
  }),
  'evidence.explain': command({
    summary:
      'Records why something was not possible; it stands beside the evidence with the same weight.',
    input: z.strictObject({
      reference,
      aboutOn: isoDate,
      words: z
        .string()
        .trim()
        .min(1, 'Enter why it was not possible')
        .max(5_000, 'Enter 5000 characters or fewer'),
    }),
    output: saved,
  }),
  'evidence.alsoFor': command({
    summary:
      'Lets evidence or an explanation count for another sub-paragraph too, with the same file.',
    input: z.strictObject({ id, version, reference }),
    output: saved,
  }),
  'evidence.list': query({
    summary: 'Lists evidence added by hand and explanations, of one financial year or of all.',
    input: z.strictObject({ year: financialYear.optional() }),
    output: z.strictObject({ items: z.array(evidenceItem) }),
  }),
  'evidence.file': job({
    summary: 'Saves an attached file into a folder after checking that it is unchanged.',
    input: z.strictObject({ id, folder: filePath }),
    output: z.strictObject({ path: z.string(), sha256: z.string() }),
  }),
  'evidence.remove': command({
    summary:
      'Takes an item out of the evidence, with the reason; the trail keeps that it was there.',
    input: z.strictObject({ id, version, reason: requiredLine('Enter why it is removed', 500) }),
    output: saved,
  }),
  'evidence.yearModel': query({
    summary:
      'Everything the evidence report of a financial year prints, as plain values; figures of reviews only for the practice.',
    input: z.strictObject({ year: financialYear }),
    output: evidenceReportModel,
  }),
};
