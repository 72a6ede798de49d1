import type { Owner, OwnerInput } from '../../../shared/actions/action.ts';
import type { Choice } from '../../components/choice.ts';

/** A person as a form holds them: a member, or anybody by name. */
export type AskedByValues = { choice: string; name: string };

export const nobody: AskedByValues = { choice: '', name: '' };

type Member = { readonly id: number; readonly name: string };

/** Members, the practice, a patient, and anybody else. */
export const askedByChoices = (members: readonly Member[]): Choice[] => [
  ...members.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
  { value: 'name The practice', label: 'The practice' },
  { value: 'name A patient', label: 'A patient, without a name' },
  { value: 'other', label: 'Somebody else' },
];

/** The person behind the choice; null when nobody is named. */
export function askedByOf({ choice, name }: AskedByValues): OwnerInput | null {
  if (choice.startsWith('member ')) return { memberId: Number(choice.slice('member '.length)) };
  if (choice.startsWith('name ')) return { name: choice.slice('name '.length) };
  return choice === 'other' ? { name } : null;
}

/** Somebody who is recorded, as an operation takes them. */
export function ownerInputOf(owner: Owner | null): OwnerInput | null {
  if (owner === null) return null;
  return owner.memberId === null ? { name: owner.name } : { memberId: owner.memberId };
}
