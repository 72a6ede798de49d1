import { useWatch } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { hintOfSameDay } from '../../../shared/meetings/same-day.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { dateIn } from '../../components/date-parts.ts';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
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
  const heldOn = dateIn(useWatch({ control: form.form.control, name: 'heldOn' }));
  const meetings = useOperation('meetings.list', {}).data?.meetings ?? [];
  const hint = heldOn === null ? undefined : hintOfSameDay(meetings, heldOn);
  return (
    <Page title="Add a meeting" before={<BackLink to="/meetings">Meetings</BackLink>}>
      <OperationForm form={form} submitLabel="Add the meeting">
        <MeetingFormFields />
        {hint !== undefined && <InsetText>{hint}</InsetText>}
      </OperationForm>
    </Page>
  );
}
