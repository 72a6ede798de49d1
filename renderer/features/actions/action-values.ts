import type { Action, ActionFields, OwnerInput } from '../../../shared/actions/action.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';

/** An action as its form holds it: as typed. */
export type ActionValues = {
  text: string;
  /** Whom was chosen ("member 12", "practice", "other"), and the name for "other". */
  owner: { choice: string; name: string };
  dueOn: DateParts;
  decisionId: string;
};

const practice = 'the practice';

export function actionValues(action: Action | undefined): ActionValues {
  return {
    text: action?.text ?? '',
    owner: ownerValues(action?.owner),
    dueOn: partsOf(action?.dueOn),
    decisionId: action?.decisionId ? String(action.decisionId) : '',
  };
}

function ownerValues(owner: Action['owner'] | undefined): ActionValues['owner'] {
  if (!owner) return { choice: '', name: '' };
  if (owner.memberId !== null) return { choice: `member ${owner.memberId}`, name: '' };
  return owner.name.toLowerCase() === practice
    ? { choice: 'practice', name: '' }
    : { choice: 'other', name: owner.name };
}

/** What the form sets; further owners stay as they are. */
export function actionInput(
  values: ActionValues,
  action: Action | undefined,
): ActionFields & { decisionId: number | null } {
  return {
    text: values.text,
    owner: ownerInput(values.owner),
    moreOwners: (action?.moreOwners ?? []).map(({ memberId, name }) =>
      memberId === null ? { name } : { memberId },
    ),
    dueOn: dateIn(values.dueOn),
    decisionId: values.decisionId === '' ? null : Number(values.decisionId),
  };
}

function ownerInput({ choice, name }: ActionValues['owner']): OwnerInput {
  if (choice.startsWith('member ')) return { memberId: Number(choice.slice(7)) };
  if (choice === 'practice') return { name: practice };
  return { name: choice === 'other' ? name : '' };
}
