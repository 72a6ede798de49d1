import { formatDay } from '../../../../shared/dates/format-day.ts';
import type { OtherEntry } from '../../../../shared/minutes/kept-notes.ts';
import { decisionInWords } from '../../../../shared/minutes/decision/decision-in-words.ts';
import type { actionsOfItem } from '../../actions/service.ts';
import type { LineDecision } from '../../meetings/decisions/line-decisions.ts';

type ItemAction = ReturnType<typeof actionsOfItem>[number];

/** What was recorded under an item without a line of its notes: on its page, or by an election. */
export function otherEntries(
  actions: readonly ItemAction[],
  decisions: readonly LineDecision[],
  elections: readonly number[],
): OtherEntry[] {
  return [
    ...decisions
      .filter(({ lineKey }) => lineKey === null)
      .map((decision): OtherEntry => {
        const { id, reference, text, isPrivate } = decision;
        const words = decisionInWords(decision);
        const isElection = elections.includes(id);
        return { kind: 'decision', id, reference, text, words, isElection, isPrivate };
      }),
    ...actions
      .filter(({ lineKey }) => lineKey === null)
      .map((action): OtherEntry => {
        const { id, reference, text, isPrivate } = action;
        const words = actionInWords(action);
        return { kind: 'action', id, reference, text, words, isElection: false, isPrivate };
      }),
  ];
}

function actionInWords({ owner, moreOwners, dueOn, dueRule, doneOn }: ItemAction): string {
  const owners = [owner, ...moreOwners].map(({ name }) => name).filter((name) => name !== '');
  const undated = dueRule === 'next meeting' ? 'due at the next meeting' : 'no due date';
  const due = dueOn === null ? undated : `due ${formatDay(dueOn)}`;
  return [owners.join(', '), doneOn === null ? due : `done ${formatDay(doneOn)}`]
    .filter((words) => words !== '')
    .join(' · ');
}
