import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { ActionList } from '../actions/ActionList.tsx';
import { MakeDocument } from '../documents/MakeDocument.tsx';
import { AddItem } from './AddItem.tsx';
import { AttendanceSummary } from './AttendanceSummary.tsx';
import { ItemSummary } from './ItemSummary.tsx';
import { meetingPlace, meetingTitle } from './meeting-words.ts';
import { WithMeeting } from './WithMeeting.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';

/** One meeting: who came, what was talked about, decided and undertaken. */
export function MeetingPage() {
  return <WithMeeting>{(meeting) => <OneMeeting meeting={meeting} />}</WithMeeting>;
}

function OneMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { id, itemList, otherActions } = meeting;
  const readOnly = useReadOnly();
  return (
    <Page
      title={meetingTitle(meeting)}
      before={<BackLink to="/meetings">Meetings</BackLink>}
      lead={meetingPlace(meeting)}
      action={
        <span className="ppg-row-buttons">
          <ButtonLink
            to={`/meetings/${id}/minutes`}
            look={meeting.locked || readOnly ? 'secondary' : 'main'}
          >
            {meeting.locked || readOnly ? 'Read the minutes' : 'Take the minutes'}
          </ButtonLink>
          <WhileWritable>
            <ButtonLink to={`/meetings/${id}/attendance`} look="secondary">
              {meeting.held ? 'Change who came' : 'Record who came'}
            </ButtonLink>
          </WhileWritable>
        </span>
      }
    >
      <p className="ppg-inline-links">
        <WhileWritable>
          <Link to={`/meetings/${id}/edit`}>Change date, time and place</Link>
        </WhileWritable>
        <Link to={`/meetings/${id}/life`}>
          {readOnly
            ? 'How the minutes were checked and issued'
            : 'Check, issue and confirm the minutes'}
        </Link>
        {meeting.previousId !== null && (
          <Link to={`/meetings/${meeting.previousId}`}>Meeting before</Link>
        )}
        {meeting.nextId !== null && <Link to={`/meetings/${meeting.nextId}`}>Meeting after</Link>}
      </p>
      <h2 className="nhsuk-heading-m">Who came</h2>
      <AttendanceSummary meeting={meeting} />
      <h2 className="nhsuk-heading-m">Items</h2>
      {itemList.length === 0 ? (
        <EmptyState>
          No items yet. Add what is to be talked about, or what was; notes, decisions and actions go
          with each item.
        </EmptyState>
      ) : (
        <ol className="ppg-items">
          {itemList.map((item) => (
            <ItemSummary
              key={item.id}
              meeting={meeting}
              item={item}
              last={item.position === itemList.length}
            />
          ))}
        </ol>
      )}
      <AddItem meeting={meeting} />
      {otherActions.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Other actions</h2>
          <ActionList actions={otherActions} />
        </>
      )}
      <h2 className="nhsuk-heading-m">On paper</h2>
      <MakeDocument
        operation="documents.signInSheet"
        input={{ meetingId: id }}
        label="Make the sign-in sheet"
      />
    </Page>
  );
}
