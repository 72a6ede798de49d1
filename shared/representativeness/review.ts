import { z } from 'zod';
import { id, isoDate, requiredLine, text, version } from '../rpc/fields.ts';
import { comparisonSet, memberCounts } from './comparison.ts';
import { recruitmentAim } from './joiners-plan.ts';
import { recruitmentStep } from './recruitment-step.ts';

/** A dated review of the membership: figures and words frozen; only the meeting may be noted later. */
export const review = z.strictObject({
  id,
  version,
  /** The day the review is about and was done. */
  on: isoDate,
  doneBy: z.string(),
  members: memberCounts,
  /** Null when the review was recorded without figures. */
  comparison: comparisonSet.nullable(),
  /** What was concluded. */
  conclusion: z.string(),
  steps: z.array(recruitmentStep),
  /** The meeting that saw it, and its day. */
  meetingId: id.nullable(),
  seenOn: isoDate.nullable(),
  /** The older review that this one corrects. */
  corrects: id.nullable(),
  /** The newer review that corrects this one. */
  correctedBy: id.nullable(),
  recordedAtMs: z.int(),
});

/** What a person gives to record a review; the figures are taken by the application itself. */
export const newReview = z.strictObject({
  on: isoDate,
  doneBy: requiredLine('Enter who did the review', 200),
  conclusion: text(20_000).trim().min(1, 'Enter what was concluded'),
  steps: z.array(recruitmentStep).max(200),
  /** What the group wants of joiners, frozen with the figures; none when it wants nothing. */
  aims: z.array(recruitmentAim).max(100).default([]),
  meetingId: id.nullable().default(null),
  corrects: id.nullable().default(null),
});

export type Review = z.infer<typeof review>;
