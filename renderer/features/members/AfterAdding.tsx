import { Link, useLocation } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { InsetText } from '../../components/InsetText.tsx';

/** What the page of a member is told when the member was added a moment ago. */
export const justAdded = { justAdded: true };

/** The ways on from a member who was just added. */
export function AfterAdding({ member }: { readonly member: Member }) {
  const state: unknown = useLocation().state;
  const told = typeof state === 'object' && state !== null && 'justAdded' in state;
  if (!told) return null;
  return (
    <InsetText>
      <p role="status">{member.name} is added.</p>
      <p className="ppg-inline-links">
        <Link to="/members/new">Add another member</Link>
        <Link to={`/members/${member.id}/edit`}>Say more about what they need</Link>
        <Link to="/members">Done</Link>
      </p>
    </InsetText>
  );
}
