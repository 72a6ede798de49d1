import { useState } from 'react';
import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { AddItem } from '../meetings/AddItem.tsx';
import { meetingPlace, meetingTitle } from '../meetings/meeting-words.ts';
import { WithMeeting } from '../meetings/WithMeeting.tsx';
import { AgendaItems } from './AgendaItems.tsx';
import { AgendaPapers } from './AgendaPapers.tsx';
import { AgendaState } from './AgendaState.tsx';
import { FeedbackWaiting } from './FeedbackWaiting.tsx';
import { IssueAgenda } from './IssueAgenda.tsx';
import { JoiningForm } from './JoiningForm.tsx';
import { MattersNow } from './MattersNow.tsx';
import { MeetingChanges } from './MeetingChanges.tsx';
import { SaveAsTemplate } from './SaveAsTemplate.tsx';
import { StartAgenda } from './StartAgenda.tsx';
import { WaitingItems } from './WaitingItems.tsx';

/** The agenda of one meeting: made, put in order, issued and sent. */
export function AgendaPage() {
  return <WithMeeting>{(meeting) => <Agenda meeting={meeting} />}</WithMeeting>;
}

function Agenda({ meeting }: { readonly meeting: Meeting }) {
  const { id, itemList, locked, cancelled } = meeting;
  const [made, setMade] = useState(0);
  const onMade = () => setMade((times) => times + 1);
  const query = useOperation('agenda.issued', { meetingId: id });
  const isIssued = (query.data?.issues.length ?? 0) > 0;
  const open = !locked && !cancelled;
  // Of a meeting that was moved or is cancelled people are told, also before there is an agenda.
  const isNews = cancelled || meeting.postponements.length > 0;
  return (
    <Page
      title={`${cancelled ? 'Cancelled' : 'Agenda'}: ${meetingTitle(meeting)}`}
      before={<BackLink to={`/meetings/${id}`}>{meetingTitle(meeting)}</BackLink>}
      lead={meetingPlace(meeting)}
      action={
        isIssued && <ButtonLink to={`/meetings/${id}/sent`}>Record who it was sent to</ButtonLink>
      }
    >
      <MeetingChanges meeting={meeting} tell={false} />
      <Loaded query={query}>
        {(issued) => <AgendaState issued={issued} cancelled={cancelled} />}
      </Loaded>
      {open && itemList.length > 0 && <MattersNow meeting={meeting} />}
      {itemList.length > 0 && <AgendaItems meeting={meeting} made={made} />}
      {open && (
        <WhileWritable>
          {itemList.length === 0 && <StartAgenda meeting={meeting} first onMade={onMade} />}
          <AddItem meeting={meeting} />
          {itemList.length > 0 && (
            <>
              <WaitingItems meeting={meeting} />
              <FeedbackWaiting meeting={meeting} />
            </>
          )}
          <JoiningForm key={meeting.id} meeting={meeting} />
          {itemList.length > 0 && (
            <>
              <Details summary="Add the items of a template, or keep this agenda as one">
                <StartAgenda meeting={meeting} onMade={onMade} />
                <SaveAsTemplate meeting={meeting} />
                <p>
                  <Link to="/meetings/templates">Standing items and templates</Link>
                </p>
              </Details>
              <IssueAgenda meeting={meeting} isIssued={isIssued} />
            </>
          )}
        </WhileWritable>
      )}
      {(itemList.length > 0 || isNews) && <AgendaPapers meeting={meeting} />}
    </Page>
  );
}
