import { z } from 'zod';
import { publicFigures } from '../../disclosure/public-figures.ts';
import { id } from '../../rpc/fields.ts';
import { job, query } from '../../rpc/operation.ts';
import { shownPart } from './shown-part.ts';
import { destination, oneDestination, oneDestinationError, written } from '../destination.ts';

const ofReview = {
  reviewId: id,
  /** False for the exact figures, which only the practice may have. */
  publicCopy: z.boolean().default(false),
  ...destination,
};

/** The papers of one review of the membership, exact or for the public. */
export const figuresContract = {
  'documents.representativenessReport': job({
    summary:
      'Writes the report of a review of the membership as a Word document: exact for the practice and commissioner, or the public copy with small numbers hidden.',
    input: z.strictObject(ofReview).refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.comparisonTable': job({
    summary:
      'Writes the figures of a review as a table for a spreadsheet (CSV), exact for the practice or the public copy.',
    input: z.strictObject(ofReview).refine(oneDestination, oneDestinationError),
    output: written,
  }),
  'documents.previewPublicFigures': query({
    summary:
      'What a public copy of a review would show and what it would withhold and why; nothing is published by looking.',
    input: z.strictObject({ reviewId: id }),
    output: z.strictObject({
      /** Null where the review has no figures. */
      figures: publicFigures.nullable(),
      withheld: z.array(z.string()),
      /** The public report as it would be written, part by part. */
      parts: z.array(shownPart),
    }),
  }),
};
