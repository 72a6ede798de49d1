import { z } from 'zod';
import { setVersion } from '../equality/question-set.ts';
import { id, isoDate } from '../rpc/fields.ts';
import { command, job, query } from '../rpc/operation.ts';
import { formAnswers } from './answer.ts';
import { answerCounts } from './answer-counts.ts';
import { accessLogEntry, ownCopy } from './own-copy.ts';
import { givenPassphrase, newPassphrase } from './passphrase.ts';
import { arrivals } from './private-answer.ts';

const nothing = z.strictObject({});
const count = z.int().min(0);
const unlocked = z.strictObject({ unlocked: z.boolean() });
const unlockOutcome = z.strictObject({ unlocked: z.boolean(), arrivals });
/** Eight groups of four, to be printed and put away; shown this once. */
const recoveryCode = z.strictObject({ recoveryCode: z.string() });

const memberCounts = z.strictObject({
  /** Registered patients among the members today. */
  registered: count,
  withForm: count,
  /** They gave notice that they do not want their answers kept. */
  objected: count,
});

const memberForm = z.strictObject({
  memberId: id,
  name: z.string(),
  recordedOn: isoDate.nullable(),
  objectedOn: isoDate.nullable(),
});

/**
 * The monitoring file: equality answers, apart from names. Only the practice may use it; there is
 * no operation that lists, filters or ranks people by an answer, and none that reads one person's
 * answers but that person's own copy.
 */
export const monitoringContract = {
  'monitoring.status': query({
    summary:
      'Whether there is a monitoring file, whether it is unlocked, and how many forms it holds.',
    input: nothing,
    output: z.strictObject({
      exists: z.boolean(),
      unlocked: z.boolean(),
      path: z.string(),
      /** Null while locked, and for the secretary. */
      members: memberCounts.nullable(),
      /** Whether a member can answer alone on this computer: needs a monitoring file, not its key. */
      privateForm: z.boolean(),
      /** Private answers that wait in the record for the next unlocking. */
      waiting: count,
      /** Private answers that the monitoring file could not read. */
      unreadable: count,
      /** Wrong tries since the last unlocking, and the wait before the next try. */
      wrongTries: count,
      secondsToWait: count,
      /** People who left, were erased or are not in the record, and whose answers are past keeping; null while locked. */
      due: count.nullable(),
      /** Those among them whom the record does not know: they are not deleted by themselves. */
      unknown: count.nullable(),
    }),
  }),
  'monitoring.create': job({
    summary:
      'Makes the monitoring file beside the record and answers its recovery code, shown once.',
    input: z.strictObject({ passphrase: newPassphrase }),
    output: recoveryCode,
  }),
  'monitoring.unlock': job({
    summary:
      'Unlocks the monitoring file with its passphrase and takes in the private answers that wait.',
    input: z.strictObject({ passphrase: givenPassphrase }),
    output: unlockOutcome,
  }),
  'monitoring.unlockWithCode': job({
    summary:
      'Unlocks with the printed recovery code, sets a new passphrase and answers a new code.',
    input: z.strictObject({
      code: z.string().min(1, 'Enter the recovery code').max(200),
      newPassphrase,
    }),
    output: recoveryCode.extend({ arrivals }),
  }),
  'monitoring.lock': job({
    summary: 'Locks the monitoring file; anyone may.',
    input: nothing,
    output: unlocked,
  }),
  'monitoring.changePassphrase': job({
    summary: 'Changes the passphrase; the recovery code stays as it is.',
    needs: 'monitoring',
    input: z.strictObject({ passphrase: givenPassphrase, newPassphrase }),
    output: z.strictObject({ changed: z.boolean() }),
  }),
  'monitoring.newRecoveryCode': job({
    summary: 'Makes a new recovery code; the old one no longer works.',
    needs: 'monitoring',
    input: z.strictObject({ passphrase: givenPassphrase }),
    output: recoveryCode,
  }),
  'monitoring.forms': query({
    summary:
      'For each member today, and for everybody else whom the file knows: when a form was recorded, and whether they objected; no answers.',
    needs: 'monitoring',
    input: nothing,
    output: z.strictObject({
      members: z.array(memberForm),
      /** Not members today; null when they have not left but are yet to join. */
      others: z.array(memberForm.extend({ leftOn: isoDate.nullable() })),
    }),
  }),
  'monitoring.recordForm': job({
    summary:
      'Records a member’s answers, each in place of an earlier one; nothing reads the answers back.',
    needs: 'monitoring',
    input: z.strictObject({
      memberId: id,
      answers: formAnswers,
      answeredOn: isoDate,
      /** The set of words that stood on the form; the one in use when left out. */
      edition: setVersion.optional(),
    }),
    output: z.strictObject({ recordedOn: isoDate }),
  }),
  'monitoring.answerPrivately': command({
    summary:
      'Seals what a member answered alone to the monitoring file’s public key and keeps it in the record; nobody here can read it.',
    input: z.strictObject({ memberId: id, answers: formAnswers }),
    output: z.strictObject({ kept: z.boolean() }),
  }),
  'monitoring.takeIn': job({
    summary: 'Takes in private answers that came while the monitoring file was open.',
    needs: 'monitoring',
    input: nothing,
    output: arrivals,
  }),
  'monitoring.discardUnreadable': command({
    summary: 'Deletes private answers that the monitoring file could not read.',
    input: nothing,
    output: z.strictObject({ discarded: count }),
  }),
  'monitoring.withdraw': job({
    summary: 'Deletes a member’s answers and remembers only that they do not want them kept.',
    needs: 'monitoring',
    input: z.strictObject({ memberId: id, on: isoDate, noticeInWriting: z.boolean() }),
    output: z.strictObject({ answersDeleted: count }),
  }),
  'monitoring.liftObjection': job({
    summary:
      'Notes that a member who had objected has changed their mind, so that a form can be recorded.',
    needs: 'monitoring',
    input: z.strictObject({ memberId: id, on: isoDate }),
    output: z.strictObject({ lifted: z.boolean() }),
  }),
  'monitoring.ownCopy': job({
    summary:
      'One member’s own answers, to be handed to that member on request; noted in the access log.',
    needs: 'monitoring',
    input: z.strictObject({ memberId: id }),
    output: ownCopy,
  }),
  'monitoring.counts': query({
    summary:
      'How many registered members gave which answer, one characteristic at a time, as of a day.',
    needs: 'monitoring',
    input: z.strictObject({ day: isoDate }),
    output: answerCounts,
  }),
  'monitoring.accessLog': query({
    summary: 'Who opened or changed the monitoring file, newest first; kept for two years.',
    needs: 'monitoring',
    input: nothing,
    output: z.strictObject({ entries: z.array(accessLogEntry) }),
  }),
  'monitoring.removeFormer': job({
    summary:
      'Deletes the answers of people who left before the last review or more than a year ago, were erased, or are not in the record; says first how many.',
    needs: 'monitoring',
    input: z.strictObject({ apply: z.boolean() }),
    output: z.strictObject({ people: count, removed: z.boolean() }),
  }),
};
