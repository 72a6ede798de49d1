import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Page } from '../../components/Page.tsx';
import { MeetingFormFields } from './MeetingFormFields.tsx';
import { meetingInput, newMeeting, type MeetingValues } from './meeting-values.ts';

/** A meeting to come, or one that was held. */
export function NewMeetingPage() {
  const navigate = useNavigate();
  const form = useOperationForm<'meetings.add', MeetingValues>({
    operation: 'meetings.add',
    values: newMeeting,
    toInput: meetingInput,
    onDone: ({ id }) => navigate(`/meetings/${id}`),
  });
  return (
    <Page title="Add a meeting" before={<BackLink to="/meetings">Meetings</BackLink>}>
      <OperationForm form={form} submitLabel="Add the meeting">
        <MeetingFormFields />
      </OperationForm>
    </Page>
  );
}
