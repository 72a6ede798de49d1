import type { Member } from '../../../shared/members/contract.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { count } from '../../components/plural.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ActionList } from '../actions/ActionList.tsx';

/** What somebody who leaves has still to do, and what can be done about it; nothing when nothing. */
export function OpenActions({ member }: { readonly member: Pick<Member, 'id' | 'name'> }) {
  const open = useOperation('actions.list', { show: 'open' }).data?.actions ?? [];
  const theirs = open.filter(({ owner, moreOwners }) =>
    [owner, ...moreOwners].some(({ memberId }) => memberId === member.id),
  );
  if (theirs.length === 0) return null;
  return (
    <InsetText>
      <p>
        {count(theirs.length, 'open action')} of {member.name}:
      </p>
      <ActionList actions={theirs} />
      <p>
        The record goes on naming {member.name} there. Open an action to give it to somebody else
        under “Correct the words, the owner or the date”, or to say that it is done.
      </p>
    </InsetText>
  );
}
