import { z } from 'zod';
import { action, owner, personInput, proposerInput, seconderInput } from '../actions/action.ts';
import { itemPurpose, plannedMinutes } from '../agenda/item-purpose.ts';
import { mostNotes } from '../minutes/most-notes.ts';
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
  notes: text(mostNotes).default(''),
  about: z.enum(itemSubjects, { error: 'Choose what the item is about' }).default('ordinary'),
  /** Where the feedback came from, in words: "Friends and Family Test, July to September". */
  feedbackSource: optionalLine(500).default(''),
});

export const decisionFields = z.strictObject({
  text: requiredLine('Enter what was decided', 2_000),
  outcome: z.enum(decisionOutcomes, { error: 'Choose what was decided' }).default('decision'),
  reason: optionalLine(2_000).default(''),
});

/** What an item of the agenda is there for, how long it may take and who sees it. */
export const itemFacts = z.strictObject({
  purpose: itemPurpose.default('business'),
  plannedMinutes: plannedMinutes.default(null),
  /** Left out of public copies. */
  isPrivate: z.boolean().default(false),
  /** Who asked for the item, in words. */
  askedBy: optionalLine(200).default(''),
  /** Stands under the title on the agenda. */
  agendaWords: text(5_000).default(''),
});

/** An interest somebody declared in an item. */
export const interestInput = z.strictObject({
  person: personInput('Enter who declared the interest'),
  interest: optionalLine(1_000).default(''),
  /** Whether the person left for the item. */
  left: z.boolean().default(false),
});

export const interest = interestInput.extend({ person: owner });

export const agreements = ['not recorded', 'consensus', 'vote'] as const;

const votes = z
  .int('Enter votes as a whole number')
  .min(0, 'Enter 0 votes or more')
  .max(10_000, 'Enter fewer votes')
  .nullable()
  .default(null);

/** How a decision was reached, and whether it is advice to the practice. */
export const decisionFacts = z.strictObject({
  proposer: proposerInput.nullable().default(null),
  seconder: seconderInput.nullable().default(null),
  agreement: z.enum(agreements).default('not recorded'),
  votesFor: votes,
  votesAgainst: votes,
  abstained: votes,
  /** Who disagreed and why, in words. */
  dissent: optionalLine(2_000).default(''),
  isAdvice: z.boolean().default(false),
});

/** What the practice answered to advice of the group. */
export const practiceAnswer = z.strictObject({
  on: isoDate,
  by: optionalLine(120).default(''),
  answer: requiredLine('Enter what the practice answered', 2_000),
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

/** A decision; `number` counts within the day of its meeting and is never used again. */
export const decision = decisionFields.extend({
  id,
  version,
  number: z.int().positive(),
  /** "2026-12-08/2": the day of the meeting and the number of that day. */
  reference: z.string(),
  itemId: id,
  ...decisionFacts.shape,
  proposer: owner.nullable(),
  seconder: owner.nullable(),
  practiceAnswer: practiceAnswer.nullable(),
});

export const item = itemFields.extend({
  ...itemFacts.shape,
  interests: z.array(interest),
  id,
  version,
  /** From 1, without gaps. */
  position: z.int().positive(),
  /** Whether enough stayed when members left for this item; empty when nobody did. */
  quorum: z.string(),
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

/** How a decision is quoted: the second of 8 December 2026 is "2026-12-08/2". */
export const decisionReference = (meetingOn: string, number: number): string =>
  `${meetingOn}/${number}`;

export type ItemFacts = z.output<typeof itemFacts>;
export type InterestInput = z.output<typeof interestInput>;
export type Interest = z.output<typeof interest>;
export type DecisionFacts = z.output<typeof decisionFacts>;
export type PracticeAnswer = z.output<typeof practiceAnswer>;
export type ItemFields = z.output<typeof itemFields>;
export type DecisionFields = z.output<typeof decisionFields>;
export type Decision = z.output<typeof decision>;
export type Item = z.output<typeof item>;
export type DayedDecision = z.output<typeof dayedDecision>;
export type DayedItem = z.output<typeof dayedItem>;
