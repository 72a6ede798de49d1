import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { MeetingFormFields } from './MeetingFormFields.tsx';
import { meetingInput, meetingValues, type MeetingValues } from './meeting-values.ts';
import { meetingTitle, tookPlace } from './meeting-words.ts';
import { WithMeeting } from './WithMeeting.tsx';

/** Date, times, kind and place of a meeting. */
export function EditMeetingPage() {
  return <WithMeeting>{(meeting) => <EditMeeting meeting={meeting} />}</WithMeeting>;
}

function EditMeeting({ meeting }: { readonly meeting: Meeting }) {
  const navigate = useNavigate();
  const back = `/meetings/${meeting.id}`;
  const form = useOperationForm<'meetings.save', MeetingValues>({
    operation: 'meetings.save',
    values: meetingValues(meeting),
    toInput: (values) => ({ ...meetingInput(values), id: meeting.id, version: meeting.version }),
    onDone: () => navigate(back),
  });
  return (
    <Page
      title="Change date, time and place"
      before={<BackLink to={back}>{meetingTitle(meeting)}</BackLink>}
    >
      {!tookPlace(meeting) && (
        <p>
          To move a meeting that members know of, <Link to={`${back}/move`}>postpone it</Link>: then
          the old day stays noted.
        </p>
      )}
      <OperationForm form={form} submitLabel="Save">
        <MeetingFormFields />
      </OperationForm>
      <RemoveMeeting meeting={meeting} />
    </Page>
  );
}

function RemoveMeeting({ meeting }: { readonly meeting: Meeting }) {
  const navigate = useNavigate();
  const remove = useCommand('meetings.remove');
  const [asking, setAsking] = useState(false);

  const removeIt = async () => {
    const result = await remove.run({ id: meeting.id, version: meeting.version });
    setAsking(false);
    if (result.ok) await navigate('/meetings');
  };

  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button look="secondary" small onClick={() => setAsking(true)}>
        Remove a meeting entered by mistake
      </Button>
      <ConfirmDialog
        open={asking}
        heading="Remove this meeting?"
        confirmLabel="Remove the meeting"
        busy={remove.running}
        onCancel={() => setAsking(false)}
        onConfirm={() => void removeIt()}
      >
        <p>Only a meeting in which nothing has been recorded can be removed.</p>
      </ConfirmDialog>
    </>
  );
}
