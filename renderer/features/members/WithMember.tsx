import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Member } from '../../../shared/members/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** A page about the member in the address; when there is none, that is said. */
export function WithMember({ children }: { readonly children: (member: Member) => ReactNode }) {
  const query = useOperation('members.get', { id: Number(useParams().id) });
  if (query.data !== undefined) return children(query.data);
  return (
    <Page title="Member" before={<BackLink to="/members">Members</BackLink>}>
      <Loaded query={query}>{children}</Loaded>
    </Page>
  );
}
