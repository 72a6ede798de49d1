import { z } from 'zod';
import { keptFile } from '../feedback/feedback.ts';
import { id, isoDate, optionalLine, requiredLine, text, version } from '../rpc/fields.ts';

/** What kind of activity; the words are those of the page. */
export const activityKinds = [
  'waiting-room survey',
  'health day',
  'newsletter',
  'outreach with a community organisation',
  'consultation',
  'focus group',
  'co-production',
  'other',
] as const;

/** How far people take part. Information alone asks nobody anything and is not engagement. */
export const levels = ['consultation', 'involvement', 'co-production', 'information only'] as const;

export const methods = [
  'paper form',
  'online form',
  'text message',
  'e-mail',
  'post',
  'telephone',
  'face to face',
  'small group',
  'public event',
  'video call',
  'social media',
  'poster or display',
] as const;

export const accessOffers = [
  'large print',
  'easy read',
  'other languages or an interpreter',
  'British Sign Language',
  'step-free venue',
  'hearing loop',
  'paper as well as online',
  'help to take part',
  'different times of day',
  'travel costs or childcare',
] as const;

/** A day alone is a plan: only a person says that it took place. */
export const activityStates = ['planned', 'took place', 'did not take place'] as const;

const people = (message: string) =>
  z.int(message).min(0, message).max(10_000_000, message).nullable().default(null);

/** How many of a group were invited and took part: counts, never names. */
export const reach = z.strictObject({
  group: requiredLine('Choose or enter the group', 120),
  invited: people('Enter how many were invited as a whole number'),
  reached: people('Enter how many took part as a whole number'),
});

export const activityFields = z.strictObject({
  kind: z.enum(activityKinds, { error: 'Choose what kind of activity it is' }),
  title: requiredLine('Enter what it is in a few words'),
  level: z.enum(levels, { error: 'Choose how far people take part' }),
  aim: text(5_000).default(''),
  /** The community organisation it was held with. */
  partner: optionalLine(200).default(''),
  startsOn: isoDate,
  /** Null for a single day. */
  endsOn: isoDate.nullable().default(null),
  methods: z.array(z.enum(methods)).max(methods.length).default([]),
  methodWords: optionalLine(500).default(''),
  access: z.array(z.enum(accessOffers)).max(accessOffers.length).default([]),
  accessWords: optionalLine(500).default(''),
  costPence: z
    .int('Enter the cost in pounds, like 120 or 45.50')
    .min(0, 'Enter the cost in pounds, like 120 or 45.50')
    .max(1_000_000_000, 'Enter the cost in pounds, like 120 or 45.50')
    .nullable()
    .default(null),
  costWords: optionalLine(500).default(''),
  /** Why words that look as if they could identify somebody stay. */
  reasonToKeep: optionalLine(500).default(''),
});

/** What came of an activity, recorded when it is over. */
export const activityResult = z.strictObject({
  state: z.enum(activityStates, { error: 'Choose whether it took place' }),
  /** Why it did not take place. */
  notHeldReason: optionalLine(500).default(''),
  /** Of all people, whatever groups they belong to. */
  invited: people('Enter how many were invited as a whole number'),
  reached: people('Enter how many took part as a whole number'),
  heard: text(10_000).default(''),
  changed: text(5_000).default(''),
  /** What it was like to be engaged, in the words of those who took part. */
  evaluation: text(5_000).default(''),
  lessons: text(5_000).default(''),
  reasonToKeep: optionalLine(500).default(''),
});

/** What is still to be done about an activity that is over. */
export const activitySteps = ['took place?', 'reach', 'what it was like', 'what changed'] as const;

export const activity = activityFields.extend({
  ...activityResult.shape,
  id,
  version,
  reach: z.array(reach),
  feedback: z.array(z.strictObject({ id, title: z.string(), source: z.string() })),
  improvements: z.array(z.strictObject({ id, text: z.string(), outcome: z.string() })),
  files: z.array(keptFile),
  open: z.array(z.enum(activitySteps)),
});

export type Reach = z.output<typeof reach>;
export type ActivityFields = z.output<typeof activityFields>;
export type ActivityResult = z.output<typeof activityResult>;
export type ActivityStep = (typeof activitySteps)[number];
/** Engagement outside meetings: what was done, whom it reached and what came of it. */
export type Activity = z.output<typeof activity>;
