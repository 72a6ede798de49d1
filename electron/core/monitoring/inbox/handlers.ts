import type { monitoringContract } from '../../../../shared/monitoring/contract.ts';
import { editionInUse } from '../../equality/service.ts';
import { membersOn } from '../../members/service.ts';
import type { HandlersOf } from '../../rpc/handler-types.ts';
import { notFound, UserError } from '../../rpc/user-error.ts';
import { checkAnswers } from '../check-answers.ts';
import { selectNewestKey } from '../pairing/queries.ts';
import { requirePractice } from '../require-practice.ts';
import { deleteUnreadable, insertSealedAnswer } from './queries.ts';
import { sealAnswer } from './read-answer.ts';
import { settleAfterUnlock } from './settle-after-unlock.ts';

type InboxOperations = Pick<
  typeof monitoringContract,
  'monitoring.answerPrivately' | 'monitoring.takeIn' | 'monitoring.discardUnreadable'
>;

export const inboxHandlers: HandlersOf<InboxOperations> = {
  'monitoring.answerPrivately': ({ memberId, answers }, { db, trail, today, nowMs }) => {
    if (!membersOn(db, today).some(({ id }) => id === memberId)) throw notFound('This member');
    const key = selectNewestKey(db);
    if (!key) throw noKey();
    const edition = editionInUse(db);
    checkAnswers(answers, today, edition);
    const given = { edition: edition.version, answeredOn: today, givenAtMs: nowMs };
    const sealed = sealAnswer({ form: 1, memberId, ...given, answers }, key);
    insertSealedAnswer(db, key.pairing, sealed);
    // Who answered and what is in the sealed message alone.
    trail({ subject: 'monitoring' });
    return { kept: true };
  },

  'monitoring.takeIn': (_input, context) => {
    requirePractice(context.person);
    return settleAfterUnlock(context, context.office.requireMonitoring());
  },

  'monitoring.discardUnreadable': (_input, { db, person, trail }) => {
    requirePractice(person);
    const discarded = deleteUnreadable(db);
    trail({ subject: 'monitoring', after: { discarded } });
    return { discarded };
  },
};

const noKey = (): UserError =>
  new UserError(
    'REFUSED',
    'There is no monitoring file yet to seal the answers for. Nothing was kept. The practice manager makes one under Representativeness.',
  );
