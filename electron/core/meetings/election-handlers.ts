import { z } from 'zod';
import { formatDay } from '../../../shared/dates/format-day.ts';
import type { meetingsContract } from '../../../shared/meetings/contract.ts';
import { roleInWords } from '../../../shared/members/membership.ts';
import { elect } from '../members/elect.ts';
import { namedPerson } from '../members/named-person.ts';
import { memberNames } from '../members/service.ts';
import { unElect } from '../members/un-elect.ts';
import { refuseLocked } from '../minutes/lock.ts';
import type { HandlersOf } from '../rpc/handler-types.ts';
import { conflict, notFound, UserError } from '../rpc/user-error.ts';
import { storedMeeting } from './change-meeting.ts';
import * as decisions from './decisions/queries.ts';
import { removeDecision } from './decisions/remove-decision.ts';
import { decisionOf } from './decisions/service.ts';
import { insertElection, selectElection } from './elections/queries.ts';
import { storedItem } from './items/service.ts';
import { takeDecisionNumber } from './queries.ts';

export const electionHandlers: Pick<
  HandlersOf<typeof meetingsContract>,
  'meetings.elect' | 'meetings.takeElectionBack'
> = {
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
    const gaveUp = JSON.stringify(elected.gaveUp.map(({ name: _name, ...ended }) => ended));
    // Who had the role before has it not by this decision, and keeps it without it.
    if (elected.roleId !== null) {
      insertElection(db, { decisionId: id, memberId, role, words, startedOn: from, gaveUp });
    }
    trail({ subject: `decision ${id}`, version: 1, after: { ...decisionOf(db, id), elected } });
    return { id, version: 1, number };
  },

  'meetings.takeElectionBack': ({ id, version }, { db, trail }) => {
    const before = decisionOf(db, id);
    refuseLocked(db, before.meetingId);
    const election = selectElection(db, id);
    if (!election) throw notFound('This election');
    if (before.version !== version) throw conflict('This decision');
    unElect(db, election, givenUp.parse(JSON.parse(election.gaveUp)));
    removeDecision(db, id);
    trail({ subject: `decision ${id}`, version, before: { ...before, election } });
    return {};
  },
};

const givenUp = z.array(
  z.object({ memberId: z.int(), roleId: z.int(), endedOn: z.string().nullable() }),
);

/** Nothing is said of how people were elected until somebody says it. */
const nothingSaid = {
  agreement: 'not recorded',
  votesFor: null,
  votesAgainst: null,
  abstained: null,
  dissent: '',
  isAdvice: false,
} as const;
