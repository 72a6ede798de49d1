import { z } from 'zod';
import { characteristicKey } from '../equality/characteristic.ts';

const people = z.int().min(0);

/** What a group wants for one category: somebody from there, or as many as a lottery usually gives. */
export const recruitmentAim = z.strictObject({
  characteristic: characteristicKey,
  /** The category's key in the comparison. */
  category: z.string().min(1, 'Choose a category').max(60),
  aim: z.enum(['one voice', 'into range']),
});

/** The joiners of one characteristic: so many from the chosen categories, the rest from any. */
export const joinersSpread = z.strictObject({
  characteristic: characteristicKey,
  label: z.string(),
  from: z.array(z.strictObject({ key: z.string(), label: z.string(), joiners: people })),
  /** Joiners who may be from any category that is not full. */
  others: people,
  /** Categories with more than usual, which come into range when nobody joins from them. */
  notFrom: z.array(z.string()),
});

/** The smallest number of joiners that would meet every aim at once; categories, never persons. */
export const joinersPlan = z.strictObject({
  aims: z.array(recruitmentAim),
  /** Null when no number up to the most that is tried would do. */
  joiners: people.nullable(),
  spreads: z.array(joinersSpread),
  /** In full sentences. */
  sentences: z.array(z.string()),
});

/** Said beside every aim. */
export const aimExplanation =
  'An aim is for inviting more widely: in which places, in which words, at which times. It is never a reason to choose or refuse a person.';

export type RecruitmentAim = z.infer<typeof recruitmentAim>;
export type JoinersSpread = z.infer<typeof joinersSpread>;
export type JoinersPlan = z.infer<typeof joinersPlan>;
