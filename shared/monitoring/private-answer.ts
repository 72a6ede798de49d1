import { z } from 'zod';
import { id, isoDate } from '../rpc/fields.ts';
import { formAnswers } from './answer.ts';

/** What is sealed when a member answers alone; nothing of it stands outside the sealed message. */
export const privateAnswer = z.strictObject({
  form: z.literal(1),
  memberId: id,
  edition: z.string(),
  answeredOn: isoDate,
  givenAtMs: z.int().min(0),
  answers: formAnswers,
});

export type PrivateAnswer = z.infer<typeof privateAnswer>;

const count = z.int().min(0);

/** What became of the private answers that waited in the record when the file was unlocked. */
export const arrivals = z.strictObject({
  /** Members whose answers were taken in. */
  takenIn: count,
  /** Older than what is recorded already: not taken in, and removed. */
  older: count,
  /** Of members who do not want answers kept: not taken in, and removed. */
  fromObjectors: z.array(id),
  /** Of people who were not members on the day, or were erased since: not taken in, and removed. */
  fromNoMembers: count,
  /** Sealed for another file, changed since, or of nobody in the record: kept as they are. */
  unreadable: count,
  /** Wrong tries of the passphrase since the last time. */
  wrongTries: count,
  /** The record held another public key than the file's own; answers sealed to it cannot be read. */
  keyWasWrong: z.boolean(),
  /** People who left and whose answers were past keeping: deleted. */
  formerRemoved: count,
  /** Older copies of the file that hold those answers and could not be deleted. */
  copiesLeft: z.array(z.string()),
});

export type Arrivals = z.infer<typeof arrivals>;
