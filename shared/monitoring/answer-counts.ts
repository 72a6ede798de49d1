import { z } from 'zod';
import { isoDate } from '../rpc/fields.ts';

const count = z.int().min(0);

/** How many people are in each of the four answer states; the four add up to the people counted. */
const responses = { answered: count, declined: count, notKnown: count, notAsked: count };

/** People by category key of one characteristic; categories that nobody chose are left out. */
export const categoryCounts = z.strictObject({
  ...responses,
  byCategory: z.record(z.string(), count),
});

/**
 * Ages on the day. A person who gave a date of birth stands in `byYear` (single years, ascending);
 * one who gave a band stands in `byBand`, in the band of the day the form was filled in.
 * A date of birth without day or month is taken at the middle of what is open (1 July, or the
 * 16th), so that age may be one year off; `fromPartialDate` says for how many people that is.
 */
export const ageCounts = z.strictObject({
  ...responses,
  byYear: z.array(z.strictObject({ age: count, count })),
  byBand: z.array(z.strictObject({ fromAge: count, toAge: count.nullable(), count })),
  fromPartialDate: count,
});

/**
 * The only thing the monitoring file says about people: counts, one characteristic at a time.
 * There is no cross-tabulation, and nothing in it names or numbers a person.
 */
export const answerCounts = z.strictObject({
  /** The day the ages are as of. */
  day: isoDate,
  /** How many people were counted: each characteristic's four states add up to this. */
  people: count,
  age: ageCounts,
  /** Everything but age. A two-step question left at its first step is counted under that step's key. */
  categories: z.strictObject({
    disability: categoryCounts,
    'gender-reassignment': categoryCounts,
    'marriage-and-civil-partnership': categoryCounts,
    'pregnancy-and-maternity': categoryCounts,
    'ethnic-group': categoryCounts,
    'religion-or-belief': categoryCounts,
    sex: categoryCounts,
    'sexual-orientation': categoryCounts,
    carers: categoryCounts,
    language: categoryCounts,
  }),
});

export type CategoryCounts = z.infer<typeof categoryCounts>;
export type AgeCounts = z.infer<typeof ageCounts>;
export type AnswerCounts = z.infer<typeof answerCounts>;
