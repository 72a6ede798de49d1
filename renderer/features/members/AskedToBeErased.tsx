import { Link } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** The way to erase a member's details, or who has it and when, for whoever looks for it. */
export function AskedToBeErased({ member }: { readonly member: Member }) {
  const person = useOperation('session.who', {}).data?.person;
  if (!person) return null;
  const hasLeft = member.standing === 'former';
  if (hasLeft && isPractice(person)) {
    return (
      <p>
        <Link to={`/history/erase?member=${member.id}`}>Erase their details at their request</Link>
      </p>
    );
  }
  return (
    <p className="ppg-quiet">
      If they ask for their details to be erased: the practice manager does it here
      {hasLeft ? '' : ', once they have left'}.
    </p>
  );
}
