import { Link } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { ButtonLink } from '../../components/Button.tsx';
import { HistoryLink } from '../../components/HistoryLink.tsx';
import { Page } from '../../components/Page.tsx';
import { MeetingChanges } from '../agenda/MeetingChanges.tsx';
import { ActionList } from '../actions/ActionList.tsx';
import { MeetingPapers } from '../minutes/papers/MeetingPapers.tsx';
import { ImportedFrom } from '../minutes-import/ImportedFrom.tsx';
import { AddItem } from './AddItem.tsx';
import { AttendanceSummary } from './AttendanceSummary.tsx';
import { MeetingItems } from './MeetingItems.tsx';
import { meetingPlace, meetingTitle, tookPlace } from './meeting-words.ts';
import { WithMeeting } from './WithMeeting.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useReadOnly } from '../../rpc/use-read-only.ts';

/** One meeting: who came, what was talked about, decided and undertaken. */
export function MeetingPage() {
  return <WithMeeting>{(meeting) => <OneMeeting meeting={meeting} />}</WithMeeting>;
}

function OneMeeting({ meeting }: { readonly meeting: Meeting }) {
  const { id, otherActions } = meeting;
  const readOnly = useReadOnly();
  // Whoever came all the same was written down before: that can still be read and corrected.
  const isOff = meeting.cancelled && !meeting.held;
  const toCome = meeting.heldOn > today() && !meeting.cancelled;
  return (
    <Page
      title={meetingTitle(meeting)}
      before={<BackLink to="/meetings">Meetings</BackLink>}
      lead={meetingPlace(meeting)}
      action={
        <span className="ppg-row-buttons">
          {(toCome || meeting.cancelled) && (
            <ButtonLink to={`/meetings/${id}/agenda`} look={readOnly ? 'secondary' : 'main'}>
              {agendaLabel(meeting, readOnly)}
            </ButtonLink>
          )}
          {!isOff && (
            <>
              <ButtonLink
                to={`/meetings/${id}/minutes`}
                look={meeting.locked || readOnly || toCome ? 'secondary' : 'main'}
              >
                {meeting.locked || readOnly ? 'Read the minutes' : 'Take the minutes'}
              </ButtonLink>
              <WhileWritable>
                <ButtonLink to={`/meetings/${id}/attendance`} look="secondary">
                  {attendanceLabel(meeting, toCome)}
                </ButtonLink>
              </WhileWritable>
            </>
          )}
        </span>
      }
    >
      <p className="ppg-inline-links">
        {!toCome && !meeting.cancelled && <Link to={`/meetings/${id}/agenda`}>Agenda</Link>}
        <Link to={`/meetings/${id}/sent`}>Who was sent what</Link>
        <WhileWritable>
          <Link to={`/meetings/${id}/edit`}>Change date, time and place</Link>
          {!tookPlace(meeting) && <Link to={`/meetings/${id}/move`}>Postpone or cancel</Link>}
        </WhileWritable>
        {!isOff && (
          <Link to={`/meetings/${id}/life`}>
            {readOnly
              ? 'How the minutes were checked and issued'
              : 'Check, issue and confirm the minutes'}
          </Link>
        )}
        {meeting.previousId !== null && (
          <Link to={`/meetings/${meeting.previousId}`}>Meeting before</Link>
        )}
        {meeting.nextId !== null && <Link to={`/meetings/${meeting.nextId}`}>Meeting after</Link>}
      </p>
      <MeetingChanges meeting={meeting} />
      <ImportedFrom meetingId={id} />
      {!isOff && (
        <>
          <h2 className="nhsuk-heading-m">{toCome ? 'Who is expected' : 'Who came'}</h2>
          <AttendanceSummary meeting={meeting} />
        </>
      )}
      {(!isOff || meeting.itemList.length > 0) && <MeetingItems meeting={meeting} />}
      {!meeting.locked && !meeting.cancelled && <AddItem meeting={meeting} />}
      {otherActions.length > 0 && (
        <>
          <h2 className="nhsuk-heading-m">Other actions</h2>
          <ActionList actions={otherActions} />
        </>
      )}
      {!isOff && <MeetingPapers meeting={meeting} />}
      <HistoryLink of={`meeting ${id}`} />
    </Page>
  );
}

function agendaLabel({ cancelled, itemList }: Meeting, readOnly: boolean): string {
  if (cancelled) return 'Tell people that it is cancelled';
  return itemList.length === 0 && !readOnly ? 'Make the agenda' : 'Agenda';
}

function attendanceLabel({ held }: Meeting, toCome: boolean): string {
  if (toCome) return 'Note apologies and guests';
  return held ? 'Change who came' : 'Record who came';
}
