import { z } from 'zod';
import { id, isoDate, optionalLine, requiredLine, text, version } from '../rpc/fields.ts';

/** Where feedback comes from; the words are those of the page. */
export const feedbackSources = [
  'Friends and Family Test',
  'GP Patient Survey',
  'complaints and compliments',
  'NHS website',
  'practice survey',
  'social media',
  'suggestion box',
  'PPG members',
  'community group',
  'other',
] as const;
export type FeedbackSource = (typeof feedbackSources)[number];

const people = (message: string) =>
  z.int(message).min(0, message).max(10_000_000, message).nullable().default(null);

/** What several people said; `count` is how often, where it was counted. */
export const theme = z.strictObject({
  theme: requiredLine('Enter the theme', 120),
  count: people('Enter how often as a whole number'),
});

/** A figure of a survey: a count, a percentage of `base` answers, or both. */
export const figure = z.strictObject({
  label: requiredLine('Enter what the figure is', 200),
  count: people('Enter the count as a whole number'),
  percent: z.number().min(0).max(100).nullable().default(null),
  base: people('Enter the number of answers as a whole number'),
});

export const feedbackFields = z.strictObject({
  source: z.enum(feedbackSources, { error: 'Choose where it came from' }),
  /** Which group, survey or page: "Sample Carers". */
  sourceWords: optionalLine(200).default(''),
  title: requiredLine('Enter what it is about in a few words'),
  words: text(10_000).default(''),
  /** The time it is about; only the last day is needed. */
  aboutFrom: isoDate.nullable().default(null),
  aboutTo: isoDate,
  receivedOn: isoDate,
  /** "180 of 746 responded". */
  asked: people('Enter how many were asked as a whole number'),
  responded: people('Enter how many answered as a whole number'),
  themes: z.array(theme).max(30).default([]),
  figures: z.array(figure).max(60).default([]),
  /** Why words that look as if they could identify somebody stay; see `identifyingWords`. */
  reasonToKeep: optionalLine(500).default(''),
});

export const keptFile = z.strictObject({
  id,
  fileName: z.string(),
  size: z.int(),
  sha256: z.string(),
  filedOn: isoDate,
});

/** A minuted item at which feedback was discussed with the group. */
export const discussedAt = z.strictObject({
  itemId: id,
  meetingId: id,
  meetingOn: isoDate,
  /** Whether the meeting took place: only then was anything discussed. */
  held: z.boolean(),
  position: z.int(),
  title: z.string(),
});

/** How far feedback has come; `waiting` is what no meeting has discussed yet, answered or not. */
export const feedbackStates = ['waiting', 'discussed', 'answered'] as const;

export const feedback = feedbackFields.extend({
  id,
  version,
  files: z.array(keptFile),
  discussed: z.array(discussedAt),
  /** Improvements that came of it, agreed or not. */
  improvements: z.array(z.strictObject({ id, text: z.string(), outcome: z.string() })),
  state: z.enum(feedbackStates),
});

/** Feedback as a list to choose from shows it. */
export const feedbackChoice = feedbackFields
  .pick({ title: true, source: true, sourceWords: true, receivedOn: true })
  .extend({ id, version, itemIds: z.array(id) });

export type Theme = z.output<typeof theme>;
export type Figure = z.output<typeof figure>;
export type FeedbackFields = z.output<typeof feedbackFields>;
export type KeptFile = z.output<typeof keptFile>;
export type DiscussedAt = z.output<typeof discussedAt>;
/** Something patients said, with where it came from and what came of it. */
export type Feedback = z.output<typeof feedback>;
