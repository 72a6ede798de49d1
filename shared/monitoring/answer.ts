import { z } from 'zod';
import { topicKeys, type TopicKey } from '../equality/topic.ts';
import { isoDate, optionalLine } from '../rpc/fields.ts';

/**
 * What became of a question put to a member. The four are never mixed: "declined" (prefers not to
 * say) and "not known" (was asked and gave no answer, such as a question left blank on a form) stay
 * out of the shares, "not asked" is work still to do (NHS codes Z, U and 99).
 */
export const answerStates = ['answered', 'declined', 'not known', 'not asked'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Everything the form asks about, by its keys in `shared/equality`: the nine, carers, language. */
export const askedCharacteristics = topicKeys;
export type AskedCharacteristic = TopicKey;

const unanswered = z.strictObject({ state: z.enum(['declined', 'not known', 'not asked']) });

/** A date of birth as far as a person gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.union(
  [z.string().regex(/^(19|20)\d\d$/), z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])$/), isoDate],
  { error: 'Enter a year, a month and year, or a full date, like 1980, 1980-03 or 1980-03-31' },
);

/** The age bands of the paper form, for people who prefer not to give a date; 16 and 75 are in. */
export const ageBands = [
  { key: 'under-16', fromAge: 0, toAge: 15 },
  { key: '16-24', fromAge: 16, toAge: 24 },
  { key: '25-34', fromAge: 25, toAge: 34 },
  { key: '35-44', fromAge: 35, toAge: 44 },
  { key: '45-54', fromAge: 45, toAge: 54 },
  { key: '55-64', fromAge: 55, toAge: 64 },
  { key: '65-74', fromAge: 65, toAge: 74 },
  { key: '75-84', fromAge: 75, toAge: 84 },
  { key: '85-and-over', fromAge: 85, toAge: null },
] as const;

const ageBandKey = z.enum(
  ageBands.map((band) => band.key),
  { error: 'Choose an age band' },
);

export const ageAnswer = z.union(
  [
    z.strictObject({ state: z.literal('answered'), dateOfBirth: partialDate }),
    z.strictObject({ state: z.literal('answered'), ageBand: ageBandKey }),
    unanswered,
  ],
  { error: 'Enter a date of birth like 1980, 1980-03 or 1980-03-31, or choose an age band' },
);

/** An answer with a category of the characteristic; `detail` is the person's own words, if any. */
export const categoryAnswer = z.union(
  [
    z.strictObject({
      state: z.literal('answered'),
      category: z.string().min(1).max(60),
      detail: optionalLine(200).optional(),
    }),
    unanswered,
  ],
  { error: 'Select an answer or ‘Prefer not to say’, and enter 200 characters or fewer' },
);

const answered = categoryAnswer.optional();

/**
 * What one person answered, each in one of the four states. What is left out was not on the form, or
 * is not being changed: an earlier answer to it stays.
 */
export const formAnswers = z.strictObject({
  age: ageAnswer.optional(),
  disability: answered,
  'gender-reassignment': answered,
  'marriage-and-civil-partnership': answered,
  'pregnancy-and-maternity': answered,
  'ethnic-group': answered,
  'religion-or-belief': answered,
  sex: answered,
  'sexual-orientation': answered,
  carers: answered,
  language: answered,
}) satisfies z.ZodType<Partial<Record<TopicKey, unknown>>>;

export type CategoryAnswer = z.infer<typeof categoryAnswer>;
export type AgeAnswer = z.infer<typeof ageAnswer>;

export type FormAnswers = z.infer<typeof formAnswers>;
