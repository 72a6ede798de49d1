import { formatDay } from '../../../shared/dates/format-day.ts';
import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { namedPerson } from '../members/named-person.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseAfterToday } from '../rpc/refuse-after-today.ts';
import { conflict, UserError } from '../rpc/user-error.ts';
import * as decisions from './decisions/queries.ts';
import { decisionOf } from './decisions/service.ts';

type FactsOperation = 'meetings.saveDecisionFacts' | 'meetings.answerAdvice';

export const decisionFactsHandlers: Pick<HandlersOf<typeof meetingsContract>, FactsOperation> = {
  'meetings.saveDecisionFacts': ({ id, version, proposer, seconder, ...facts }, { db, trail }) => {
    const before = decisionOf(db, id);
    refuseLocked(db, before.meetingId);
    if (!decisions.raiseDecision(db, id, version)) throw conflict('This decision');
    decisions.updateDecisionFacts(db, id, {
      ...facts,
      proposer: namedPerson(db, proposer),
      seconder: namedPerson(db, seconder),
    });
    const after = decisionOf(db, id);
    trail({ subject: `decision ${id}`, version: after.version, before, after });
    return { id, version: after.version };
  },

  // The practice answers later, when the minutes are confirmed as a rule: that is not locked.
  'meetings.answerAdvice': ({ id, version, practiceAnswer }, { db, today, trail }) => {
    const before = decisionOf(db, id);
    if (!before.isAdvice) {
      throw new UserError(
        'REFUSED',
        'This decision is not marked as advice to the practice, so it has no answer. Nothing was changed.',
      );
    }
    if (practiceAnswer !== null) refuseAfterToday(practiceAnswer.on, today, 'practiceAnswer.on');
    if (practiceAnswer !== null && practiceAnswer.on < before.meetingOn) {
      const message = `Enter a date that is not before the meeting of ${formatDay(before.meetingOn)}`;
      throw new UserError('INVALID_INPUT', `${message}.`, { 'practiceAnswer.on': message });
    }
    if (!decisions.raiseDecision(db, id, version)) throw conflict('This decision');
    decisions.updatePracticeAnswer(db, id, practiceAnswer);
    const answered = { practiceAnswer: before.practiceAnswer };
    trail({
      subject: `decision ${id}`,
      version: version + 1,
      before: answered,
      after: { practiceAnswer },
    });
    return { id, version: version + 1 };
  },
};
