import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** A page about the meeting in the address; when there is none, that is said. */
export function WithMeeting({ children }: { readonly children: (meeting: Meeting) => ReactNode }) {
  const query = useOperation('meetings.get', { id: Number(useParams().id) });
  if (query.data !== undefined) return children(query.data);
  return (
    <Page title="Meeting" before={<BackLink to="/meetings">Meetings</BackLink>}>
      <Loaded query={query}>{children}</Loaded>
    </Page>
  );
}
