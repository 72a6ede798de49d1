import type { IsoDate } from '../../../shared/dates/financial-year.ts';
import type { monitoringContract } from '../../../shared/monitoring/contract.ts';
import { editionInUse, editionOf, knownEdition } from '../equality/service.ts';
import { memberships, membersOn } from '../members/service.ts';
import type { ReadableDb, WritableDb } from '../record/database.ts';
import { storageFailure } from '../record/storage-failure.ts';
import type { JobContext } from '../rpc/context.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { notFound, UserError } from '../rpc/user-error.ts';
import { logAccess } from './access-log.ts';
import { refuseLeftCopies, renewCopies } from './daily-copy.ts';
import { deleteForGood } from './inbox/renew-keys.ts';
import { onlyTheTrail } from './only-the-trail.ts';
import { ownCopyOf } from './own-copy.ts';
import { requirePractice } from './require-practice.ts';
import { liftObjection, recordForm, withdraw } from './service.ts';

type AnswerOperations = Pick<
  typeof monitoringContract,
  | 'monitoring.recordForm'
  | 'monitoring.withdraw'
  | 'monitoring.liftObjection'
  | 'monitoring.ownCopy'
>;

export const answerHandlers: HandlersOf<AnswerOperations> = {
  'monitoring.recordForm': ({ edition: version, ...form }, context) => {
    requirePractice(context.person);
    refuseFuture('answeredOn', form.answeredOn, context.today);
    const edition = context.read(({ db }) => {
      requireMember(db, form.memberId, context.today);
      return version === undefined ? editionInUse(db) : knownEdition(db, version);
    });
    const recordedOn = context.today;
    changeAnswers(context, form.memberId, { log: 'Recorded a form' }, (db) => {
      recordForm(db, { ...form, recordedOn }, edition);
    });
    return { recordedOn };
  },

  'monitoring.withdraw': ({ memberId, on, noticeInWriting }, context) => {
    requirePractice(context.person);
    refuseFuture('on', on, context.today);
    const objection = { on, inWriting: noticeInWriting };
    const withdrawn = (db: WritableDb) => withdraw(db, memberId, objection);
    const answersDeleted = changeAnswers(
      context,
      memberId,
      { log: 'Deleted answers on notice', within: deleteForGood },
      withdrawn,
    );
    refuseLeftCopies(renewCopies(context.office.requireMonitoring().path, context.office));
    return { answersDeleted };
  },

  'monitoring.liftObjection': ({ memberId, on }, context) => {
    requirePractice(context.person);
    refuseFuture('on', on, context.today);
    changeAnswers(context, memberId, { log: `Took back an objection on ${on}` }, (db) =>
      liftObjection(db, memberId),
    );
    return { lifted: true };
  },

  'monitoring.ownCopy': ({ memberId }, context) => {
    requirePractice(context.person);
    context.read(({ db }) => requirePerson(db, memberId));
    return context.office.requireMonitoring().transaction((db) => {
      logAccess(db, context, 'Made a member’s own copy', memberId);
      return ownCopyOf(db, memberId, (version) =>
        context.read(({ db: record }) => editionOf(record, version)),
      );
    });
  },
};

type Change = {
  /** What the access log says of it. */
  readonly log: string;
  /** Around the change in the vault: nothing more, or renewing the key when answers are deleted. */
  readonly within?: typeof deleteForGood;
};

const inVault: typeof deleteForGood = (_command, { transaction }, change, made) => {
  const answer = transaction(change);
  made?.();
  return answer;
};

/**
 * Changes the answers, then the trail: the trail may lack an entry when the record fails between the
 * two, but never claims a change that was not made. The entry names nobody and no answer.
 */
function changeAnswers<T>(
  context: JobContext,
  memberId: number,
  { log, within = inVault }: Change,
  change: (db: WritableDb) => T,
): T {
  let changed = false;
  try {
    return context.apply((command) => {
      requirePerson(command.db, memberId);
      const noted = (inner: WritableDb) => {
        logAccess(inner, context, log, memberId);
        return change(inner);
      };
      const answer = within(command, command.office.requireMonitoring(), noted, () => {
        changed = true;
      });
      command.trail({ subject: 'monitoring' });
      return answer;
    });
  } catch (error) {
    if (changed && storageFailure(error)) throw onlyTheTrail(within === deleteForGood);
    throw error;
  }
}

/** A form is asked of members only. */
function requireMember(db: ReadableDb, memberId: number, day: IsoDate): void {
  if (!membersOn(db, day).some(({ id }) => id === memberId)) throw notFound('This member');
}

/** Somebody who has left may still ask what is kept of them, and have it deleted. */
function requirePerson(db: ReadableDb, memberId: number): void {
  if (!memberships(db).some(({ id }) => id === memberId)) throw notFound('This member');
}

function refuseFuture(field: string, day: IsoDate, today: IsoDate): void {
  if (day <= today) return;
  throw new UserError('INVALID_INPUT', 'There is a problem with what was entered.', {
    [field]: 'Enter a date that is today or in the past',
  });
}
