import type { Action } from '../../actions/action.ts';
import { actionState, isResting } from '../../actions/state.ts';
import type { IsoDate } from '../../dates/financial-year.ts';
import { formatDay } from '../../dates/format-day.ts';
import type { Meeting } from '../../meetings/contract.ts';
import type { Decision, PracticeAnswer } from '../../meetings/item.ts';
import { voteInWords } from '../decision/vote.ts';
import type { MinutesAction, MinutesDecision, MinutesProgress } from './minutes-model.ts';

const undatedWords = { 'as dated': '', 'no date': '', 'next meeting': 'at the next meeting' };

/** An action as paper tells of it. */
export const actionOnPaper = (action: Action): MinutesAction => ({
  reference: action.reference,
  text: action.text,
  owners: [action.owner, ...action.moreOwners].map(({ name }) => name).filter(Boolean),
  due: action.dueOn === null ? undatedWords[action.dueRule] : formatDay(action.dueOn),
});

/** A decision as paper tells of it. */
export function decisionOnPaper(decision: Decision): MinutesDecision {
  const { reference, text, dissent, reason, isAdvice, practiceAnswer } = decision;
  const answer = practiceAnswer === null ? '' : answerInWords(practiceAnswer);
  const how = howDecided(decision);
  const outcome = decision.outcome === 'decision' ? '' : decision.outcome;
  return { reference, text, outcome, how, dissent, reason, adviceToPractice: isAdvice, answer };
}

/** "12 January 2027, Dr Sample: Yes, from March". */
export const answerInWords = ({ on, by, answer }: PracticeAnswer): string =>
  `${[formatDay(on), by].filter(Boolean).join(', ')}: ${answer}`;

/** "Consensus; proposed by AB, seconded by CD"; empty when nothing is recorded. */
export function howDecided(decision: Decision): string {
  const { agreement, votesFor, votesAgainst, abstained, proposer, seconder } = decision;
  const counted = votesFor !== null || votesAgainst !== null || abstained !== null;
  const vote = {
    inFavour: votesFor ?? 0,
    against: votesAgainst ?? 0,
    abstained: abstained ?? 0,
  };
  const byVote = counted ? voteInWords(vote) : 'by vote';
  const movers = [
    proposer && `proposed by ${proposer.name}`,
    seconder && `seconded by ${seconder.name}`,
  ].filter(Boolean);
  const reached = { 'not recorded': '', consensus: 'consensus', vote: byVote }[agreement];
  return [reached, movers.join(', ')].filter(Boolean).join('; ');
}

/** What was said at a meeting of an earlier action, as it stood there. */
export function progressOnPaper(
  given: Action,
  meeting: Pick<Meeting, 'id' | 'heldOn'>,
): MinutesProgress {
  const action = asOfMeeting(given, meeting);
  const noted = action.progress.filter(({ meetingId }) => meetingId === meeting.id);
  return {
    action: actionOnPaper(action),
    state: stateInWords(action, meeting.heldOn),
    notes: noted.map(({ on, note }) => `${formatDay(on)}: ${note}`),
  };
}

/** What was not done by the day of the meeting was open there, unless the meeting heard of it. */
function asOfMeeting(action: Action, { id, heldOn }: Pick<Meeting, 'id' | 'heldOn'>): Action {
  const { doneOn, doneMeetingId } = action;
  if (doneOn === null || doneOn <= heldOn || doneMeetingId === id) {
    return { ...action, ...actionState(action, heldOn) };
  }
  return { ...action, doneOn: null, ...actionState({ ...action, doneOn: null }, heldOn) };
}

function stateInWords(action: Action, onDay: IsoDate): string {
  const { doneOn, result, state, daysLate, restsUntil } = action;
  if (doneOn !== null) return `done on ${formatDay(doneOn)}${result === '' ? '' : `: ${result}`}`;
  if (restsUntil !== null && isResting(action, onDay))
    return `resting until ${formatDay(restsUntil)}`;
  return state === 'overdue'
    ? `overdue by ${daysLate === 1 ? '1 day' : `${daysLate} days`}`
    : state;
}
