import { formatDay } from '../../../shared/dates/format-day.ts';
import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { roleInWords } from '../../../shared/members/membership.ts';
import { elect } from '../members/elect.ts';
import { namedPerson } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { refuseAfterToday } from '../rpc/refuse-after-today.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import { storedMeeting } from './change-meeting.ts';
import * as decisions from './decisions/queries.ts';
import { decisionOf } from './decisions/service.ts';
import { insertElection } from './elections/queries.ts';
import { storedItem } from './items/service.ts';
import { takeDecisionNumber } from './queries.ts';

type FactsOperation = 'meetings.saveDecisionFacts' | 'meetings.answerAdvice' | 'meetings.elect';

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

  'meetings.elect': ({ itemId, memberId, role, words, startedOn, ...given }, { db, trail }) => {
    const { meetingId } = storedItem(db, itemId);
    refuseLocked(db, meetingId);
    const { heldOn } = storedMeeting(db, meetingId);
    const name = memberNames(db).get(memberId);
    if (name === undefined) throw notFound('The member elected');
    if (role === 'other' && words === '') {
      const message = 'Enter the name of the role';
      throw new UserError('INVALID_INPUT', `${message}.`, { words: message });
    }
    const from = startedOn ?? heldOn;
    const { replaces } = given;
    const elected = elect(db, { memberId, role, words, startedOn: from, replaces });
    const number = takeDecisionNumber(db, meetingId);
    const later = from === heldOn ? '' : ` from ${formatDay(from)}`;
    const id = decisions.insertDecision(db, {
      itemId,
      number,
      text: `${name} was elected ${roleInWords({ role, words })}${later}.`,
      outcome: 'decision',
      reason: '',
      lineKey: null,
    });
    decisions.updateDecisionFacts(db, id, {
      ...nothingSaid,
      proposer: namedPerson(db, given.proposer),
      seconder: namedPerson(db, given.seconder),
    });
    // Who had the role before has it not by this decision, and keeps it without it.
    if (elected.roleId !== null) {
      insertElection(db, { decisionId: id, memberId, role, words, startedOn: from });
    }
    trail({ subject: `decision ${id}`, version: 1, after: { ...decisionOf(db, id), elected } });
    return { id, version: 1, number };
  },
};

/** Nothing is said of how people were elected until somebody says it. */
const nothingSaid = {
  agreement: 'not recorded',
  votesFor: null,
  votesAgainst: null,
  abstained: null,
  dissent: '',
  isAdvice: false,
} as const;
