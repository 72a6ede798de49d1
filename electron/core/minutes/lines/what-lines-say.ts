import type { Owner } from '../../../../shared/actions/action.ts';
import type { DecisionDraft } from '../../../../shared/minutes/decision/draft-decision.ts';
import type { ActionDraft } from '../../../../shared/minutes/draft-action.ts';
import type { LineAction } from '../../actions/line-actions.ts';
import type { DecisionOfLine } from '../../meetings/decisions/line-decisions.ts';

type PersonRead = { readonly memberId: number | null; readonly name: string };

const person = ({ memberId, name }: PersonRead): PersonRead => ({ memberId, name });

export function actionSaid(draft: ActionDraft, line: string): LineAction {
  return {
    text: draft.text === '' ? line : draft.text,
    owners: draft.owners.map(person),
    dueOn: draft.dueOn,
  };
}

/** An action whose words "by next Friday" were settled as a day says them no longer. */
export const onceDated = (action: LineAction, draft: ActionDraft): LineAction =>
  action.dueOn !== null && action.text === draft.text && draft.textOnceDated !== ''
    ? { ...action, text: draft.textOnceDated }
    : action;

export function decisionSaid(draft: DecisionDraft, line: string): DecisionOfLine {
  const { vote } = draft;
  const reached = draft.consensus ? 'consensus' : 'not recorded';
  return {
    text: draft.text === '' ? line : draft.text,
    proposer: draft.proposedBy === null ? null : person(draft.proposedBy),
    seconder: draft.secondedBy === null ? null : person(draft.secondedBy),
    agreement: vote === null ? reached : 'vote',
    votesFor: vote?.inFavour ?? null,
    votesAgainst: vote?.against ?? null,
    abstained: vote?.abstained ?? null,
    isAdvice: draft.adviceToPractice,
  };
}

/**
 * What is stored after a line was edited: what the edit says anew, and what was settled by hand
 * where the line still says the same.
 */
export function afterEdit<T extends object>(said: { before: T; now: T }, stored: T): T {
  const keys = Object.keys(said.now) as (keyof T)[];
  const kept = keys.filter((key) => same(said.before[key], said.now[key]));
  return { ...said.now, ...Object.fromEntries(kept.map((key) => [key, stored[key]])) };
}

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** An action as stored, in the terms of its line. */
export const actionStored = (action: {
  readonly text: string;
  readonly owner: Owner;
  readonly moreOwners: readonly Owner[];
  readonly dueOn: string | null;
}): LineAction => ({
  text: action.text,
  owners: [action.owner, ...action.moreOwners].filter(({ name }) => name !== '').map(person),
  dueOn: action.dueOn,
});

/** A decision as stored, in the terms of its line. */
export const decisionStored = (decision: DecisionOfLine): DecisionOfLine => ({
  text: decision.text,
  proposer: decision.proposer && person(decision.proposer),
  seconder: decision.seconder && person(decision.seconder),
  agreement: decision.agreement,
  votesFor: decision.votesFor,
  votesAgainst: decision.votesAgainst,
  abstained: decision.abstained,
  isAdvice: decision.isAdvice,
});
