import { z } from 'zod';
import { action } from '../actions/action.ts';
import { id, isoDate, optionalLine, requiredLine, text, version } from '../rpc/fields.ts';

/** What an item is about, so far as the duty asks. */
export const itemSubjects = [
  'ordinary',
  'feedback reviewed',
  'membership review',
  'engagement frequency agreed',
] as const;

/** What came of a decision about improvements. */
export const decisionOutcomes = [
  'decision',
  'improvement agreed',
  'no improvement needed',
  'declined with reason',
] as const;

export type ItemSubject = (typeof itemSubjects)[number];
export type DecisionOutcome = (typeof decisionOutcomes)[number];

export const itemFields = z.strictObject({
  title: requiredLine('Enter a title for the item'),
  /** Plain lines; a line that starts with "- " is a bullet. */
  notes: text(100_000).default(''),
  about: z.enum(itemSubjects, { error: 'Choose what the item is about' }).default('ordinary'),
  /** Where the feedback came from, in words: "Friends and Family Test, July to September". */
  feedbackSource: optionalLine(500).default(''),
});

export const decisionFields = z.strictObject({
  text: requiredLine('Enter what was decided', 2_000),
  outcome: z.enum(decisionOutcomes, { error: 'Choose what was decided' }).default('decision'),
  reason: optionalLine(2_000).default(''),
});

/** For `superRefine`: what was declined carries its reason. */
export function checkReason(
  { outcome, reason }: Pick<DecisionFields, 'outcome' | 'reason'>,
  context: z.RefinementCtx,
): void {
  if (outcome !== 'declined with reason' || reason !== '') return;
  context.addIssue({
    code: 'custom',
    path: ['reason'],
    message: 'Enter the reason it was declined',
  });
}

/** A decision; `number` counts within its meeting and is never used again. */
export const decision = decisionFields.extend({
  id,
  version,
  number: z.int().positive(),
  itemId: id,
});

export const item = itemFields.extend({
  id,
  version,
  /** From 1, without gaps. */
  position: z.int().positive(),
  decisions: z.array(decision),
  actions: z.array(action),
});

/** A decision with where and when it was taken. */
export const dayedDecision = decision.extend({
  meetingId: id,
  meetingOn: isoDate,
  itemTitle: z.string(),
});

/** An item with where and when it was discussed. */
export const dayedItem = itemFields.extend({
  id,
  meetingId: id,
  meetingOn: isoDate,
  position: z.int().positive(),
});

export type ItemFields = z.output<typeof itemFields>;
export type DecisionFields = z.output<typeof decisionFields>;
export type Decision = z.output<typeof decision>;
export type Item = z.output<typeof item>;
export type DayedDecision = z.output<typeof dayedDecision>;
export type DayedItem = z.output<typeof dayedItem>;
