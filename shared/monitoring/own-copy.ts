import { z } from 'zod';
import { id, isoDate } from '../rpc/fields.ts';
import { answerStates, askedCharacteristics } from './answer.ts';

const ownAnswer = z.strictObject({
  characteristic: z.enum(askedCharacteristics),
  question: z.string(),
  state: z.enum(answerStates),
  /** The answer in the words of the form; empty unless answered. */
  answer: z.string(),
  /** The person's own words. */
  detail: z.string(),
  /** The edition of the questions that this answer was given to, and the day. */
  edition: z.string(),
  answeredOn: isoDate,
  /** The day on which it is removed by itself; null for an answer that stays. */
  lapsesOn: isoDate.nullable(),
});

/** What the file holds of one person, in their own words, for that person. */
export const ownCopy = z.strictObject({
  memberId: id,
  /** The edition of the questions that was answered. */
  edition: z.string().nullable(),
  answeredOn: isoDate.nullable(),
  recordedOn: isoDate.nullable(),
  answers: z.array(ownAnswer),
  objectedOn: isoDate.nullable(),
  noticeInWriting: z.boolean(),
  /** Who has worked with this person’s answers, newest first. */
  accesses: z.array(
    z.strictObject({ atMs: z.int(), name: z.string(), role: z.string(), what: z.string() }),
  ),
});

/** Somebody’s use of the file. */
export const accessLogEntry = z.strictObject({
  atMs: z.int(),
  name: z.string(),
  role: z.string(),
  what: z.string(),
  memberId: id.nullable(),
});

export type OwnCopy = z.infer<typeof ownCopy>;
export type AccessLogEntry = z.infer<typeof accessLogEntry>;
