import { z } from 'zod';
import type { CharacteristicKey } from '../equality/characteristic.ts';
import { populationTable } from '../population/population-table.ts';
import { id, isoDate, version } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { categoryChoice, keptChoice } from './chosen-categories.ts';
import { comparisonSet } from './comparison.ts';
import { joinersPlan, recruitmentAim } from './joiners-plan.ts';
import { memberSetKey } from './member-set.ts';
import { newReview, review } from './review.ts';

/** The nine, those for which every practice has figures first. */
export const comparedCharacteristics = [
  'age',
  'sex',
  'ethnic-group',
  'disability',
  'religion-or-belief',
  'marriage-and-civil-partnership',
  'sexual-orientation',
  'gender-reassignment',
  'pregnancy-and-maternity',
] as const satisfies readonly CharacteristicKey[];
export type ComparedCharacteristic = (typeof comparedCharacteristics)[number];

/** Which categories to use: those that were chosen and kept, unless others are given here. */
const choices = {
  characteristics: z
    .array(z.enum(comparedCharacteristics))
    .min(1, 'Choose at least one characteristic')
    .refine((keys) => new Set(keys).size === keys.length, 'Choose each characteristic once')
    .default([...comparedCharacteristics]),
  ageBands: categoryChoice.shape.ageBands.optional(),
  ethnicGroups: categoryChoice.shape.ethnicGroups.optional(),
};

/** A review as the person may see it: counts of a few people are for the practice alone. */
const shownReview = review.extend({
  /** True when the review has figures that are not shown to this person. */
  figuresWithheld: z.boolean(),
});

export type ShownReview = z.infer<typeof shownReview>;

export const representativenessContract = {
  'representativeness.compare': query({
    summary:
      'Compares the registered members on a day with the practice population: expected, lottery range, actual and gap in people, one characteristic at a time.',
    needs: 'monitoring',
    input: z.strictObject({
      /** Today when left out. */
      day: isoDate.optional(),
      /** Whom of the registered members. */
      set: memberSetKey.default('members'),
      ...choices,
    }),
    output: comparisonSet,
  }),
  'representativeness.planJoiners': query({
    summary:
      'The smallest number of joiners, and their spread over categories, that would meet chosen aims: one voice, or into the lottery range. Never persons.',
    needs: 'monitoring',
    input: z.strictObject({
      day: isoDate.optional(),
      aims: z.array(recruitmentAim).min(1, 'Choose at least one aim').max(100),
      ...choices,
    }),
    output: joinersPlan,
  }),
  'representativeness.tablesInUse': query({
    summary:
      'Which population tables comparisons use, which not and why; also as it would be with figures that are not kept yet.',
    input: z.strictObject({ with: z.array(populationTable).max(20).default([]) }),
    output: z.strictObject({
      /** A sentence for each table of the record; empty for tables that are never compared. */
      stored: z.array(z.strictObject({ id, use: z.string() })),
      /** The same for those given, in their order. */
      given: z.array(z.string()),
    }),
  }),
  'representativeness.choice': query({
    summary: 'Which categories were chosen for comparisons, by whom and when, the newest first.',
    input: z.strictObject({}),
    output: z.strictObject({ current: keptChoice.nullable(), earlier: z.array(keptChoice) }),
  }),
  'representativeness.choose': command({
    summary:
      'Keeps which categories comparisons are made in, before looking; another choice later needs a reason.',
    input: z.strictObject({ ...categoryChoice.shape, reason: keptChoice.shape.reason.default('') }),
    output: z.strictObject({ current: keptChoice }),
  }),
  'reviews.record': job({
    summary:
      'Records a review of the membership and freezes the figures of its day; with figures it needs the unlocked monitoring file.',
    input: z.strictObject({
      ...newReview.shape,
      /** False for a review in words and member counts only. */
      withFigures: z.boolean().default(true),
      /** True to record it also when nobody in the record is a registered patient on that day. */
      ofNobody: z.boolean().default(false),
      ...choices,
    }),
    output: shownReview.extend({
      /** Copies of the monitoring file that hold answers which were to be deleted with this review. */
      copiesLeft: z.array(z.string()),
    }),
  }),
  'reviews.list': query({
    summary: 'Every review, newest first, without its figures.',
    input: z.strictObject({}),
    output: z.strictObject({
      reviews: z.array(review.omit({ comparison: true }).extend({ hasFigures: z.boolean() })),
    }),
  }),
  'reviews.get': query({
    summary: 'One review with its frozen figures, which only the practice is shown.',
    input: z.strictObject({ id }),
    output: shownReview,
  }),
  'reviews.overTime': query({
    summary:
      'The reviews that stand, oldest first, to be set beside each other; figures are for the practice.',
    input: z.strictObject({}),
    output: z.strictObject({ reviews: z.array(shownReview) }),
  }),
  'reviews.noteMeeting': command({
    summary: 'Notes which meeting of the group saw a review; null when it was noted by mistake.',
    input: z.strictObject({ id, version, meetingId: id.nullable() }),
    output: shownReview,
  }),
};
