import { z } from 'zod';
import { destination, oneDestination, oneDestinationError, written } from './destination.ts';
import { figuresContract } from './figures/contract.ts';
import { largePrint } from './print-size.ts';
import { meetingPapersContract } from './meeting-papers/contract.ts';
import { yearPapersContract } from './year-papers/contract.ts';
import { filePath, financialYear, id } from '../rpc/fields.ts';
import { job, query } from '../rpc/operation.ts';

export const documentKinds = [
  'evidence report',
  'representativeness report',
  'comparison table',
  'sign-in sheet',
  'contact list',
  'equality form',
  'agenda',
  'minutes',
  'action list',
  'attendance record',
  'AGM papers',
  'you said, we did',
  'improvement plan',
  'engagement report',
  'engagement plan',
  'self-assessment',
  'material change',
  'PPG report',
  'statement sheet',
  'PPG summary',
] as const;

export type DocumentKind = (typeof documentKinds)[number];

/** A document that was written and registered. */
export const registeredDocument = z.strictObject({
  id,
  kind: z.enum(documentKinds),
  title: z.string(),
  /** Where it was written; the file may have been moved since. */
  path: filePath,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  madeAtMs: z.int(),
  madeBy: z.string(),
  /** Whether names and small numbers were left out for the public. */
  publicCopy: z.boolean(),
  /** The record's trail as printed in the document's footer. */
  trailEntries: z.int().min(0),
  trailHash: z.string().nullable(),
});

export type RegisteredDocument = z.infer<typeof registeredDocument>;

export const documentsContract = {
  'documents.evidenceReport': job({
    summary:
      'Writes the evidence report of a financial year as a Word document and registers it; the public copy hides names and small numbers.',
    input: z
      .strictObject({ year: financialYear, publicCopy: z.boolean().default(false), ...destination })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.signInSheet': job({
    summary: 'Writes the sign-in sheet of a meeting as a Word document and registers it.',
    input: z
      .strictObject({
        meetingId: id,
        /** Empty lines for guests and staff who were not expected. */
        blankLines: z.int().min(0).max(60).default(8),
        ...destination,
      })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.contactList': job({
    summary:
      'Writes the contact list of the members of today as a Word document marked confidential, and registers it.',
    input: z.strictObject(destination).refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.equalityForm': job({
    summary:
      'Writes the blank equality monitoring form as a Word document, in ordinary or large print, and registers it.',
    input: z
      .strictObject({ largePrint, ...destination })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.agenda': job({
    summary:
      'Writes the agenda of a meeting as a Word document, in ordinary or large print, and registers it.',
    input: z
      .strictObject({ meetingId: id, largePrint, ...destination })
      .refine(oneDestination, oneDestinationError),
    output: written,
  }),
  ...figuresContract,
  ...meetingPapersContract,
  ...yearPapersContract,
  'documents.list': query({
    summary: 'Every document written from this record, newest first.',
    input: z.strictObject({}),
    output: z.strictObject({ documents: z.array(registeredDocument) }),
  }),
  'documents.check': job({
    summary: 'Says whether a file is a document written from this record, and unchanged since.',
    input: z.strictObject({ path: filePath }),
    output: z.strictObject({
      /** `changed`: a document was written at this very path, but these are not its bytes. */
      state: z.enum(['unchanged', 'changed', 'unknown']),
      sha256: z.string(),
      document: registeredDocument.nullable(),
    }),
  }),
};
