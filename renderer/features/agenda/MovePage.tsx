import { useNavigate } from 'react-router';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { DateField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { formatTime } from '../../../shared/dates/format-time.ts';
import { typedTime } from '../../../shared/dates/typed-time.ts';
import { Page } from '../../components/Page.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { useCommand } from '../../rpc/use-command.ts';
import { meetingTitle } from '../meetings/meeting-words.ts';
import { WithMeeting } from '../meetings/WithMeeting.tsx';
import { MeetingChanges } from './MeetingChanges.tsx';

/** Moving a meeting to another day, or cancelling it; both stay in the record with their reason. */
export function MovePage() {
  return <WithMeeting>{(meeting) => <Move meeting={meeting} />}</WithMeeting>;
}

function Move({ meeting }: { readonly meeting: Meeting }) {
  return (
    <Page
      title="Postpone or cancel"
      before={<BackLink to={`/meetings/${meeting.id}`}>{meetingTitle(meeting)}</BackLink>}
    >
      <MeetingChanges meeting={meeting} />
      {meeting.cancelled ? (
        <Restore meeting={meeting} />
      ) : (
        <>
          <h2 className="nhsuk-heading-m">Move it to another day</h2>
          <p>
            The old day stays noted. The agenda goes along, and actions due at the next meeting are
            due on the new day.
          </p>
          <PostponeForm meeting={meeting} />
          <h2 className="nhsuk-heading-m">Cancel it</h2>
          <p>It stays in the record with the reason, and is not counted as held.</p>
          <CancelForm meeting={meeting} />
        </>
      )}
    </Page>
  );
}

type PostponeValues = { heldOn: DateParts; startsAt: string; reason: string };

function PostponeForm({ meeting }: { readonly meeting: Meeting }) {
  const navigate = useNavigate();
  const { id, version, startsAt } = meeting;
  const form = useOperationForm<'meetings.postpone', PostponeValues>({
    operation: 'meetings.postpone',
    values: {
      heldOn: partsOf(null),
      startsAt: startsAt === null ? '' : formatTime(startsAt),
      reason: '',
    },
    toInput: (values) => {
      const start = typedTime(values.startsAt);
      return {
        id,
        version,
        heldOn: dateIn(values.heldOn) ?? '',
        ...(start === startsAt ? {} : { startsAt: start }),
        reason: values.reason,
      };
    },
    onDone: () => navigate(`/meetings/${id}`),
  });
  return (
    <OperationForm form={form} submitLabel="Move the meeting">
      <DateField name="heldOn" label="New date" />
      <TextField name="startsAt" label="Starts at" hint="For example, 6.30pm or 18:30" width={10} />
      <TextField name="reason" label="Why it is moved" hint={readByMembers} />
    </OperationForm>
  );
}

/** The reason goes out as it was written; somebody's illness, for example, is nobody's business. */
const readByMembers =
  'Members read this in the e-mail and on paper, as you write it. Leave out private reasons, such as somebody’s illness.';

function CancelForm({ meeting }: { readonly meeting: Meeting }) {
  const navigate = useNavigate();
  const { id, version } = meeting;
  const form = useOperationForm<'meetings.cancel', { reason: string }>({
    operation: 'meetings.cancel',
    values: { reason: '' },
    toInput: ({ reason }) => ({ id, version, reason }),
    onDone: () => navigate(`/meetings/${id}`),
  });
  return (
    <OperationForm form={form} submitLabel="Cancel the meeting" submitLook="secondary">
      <TextField name="reason" label="Why it is cancelled" hint={readByMembers} />
    </OperationForm>
  );
}

function Restore({ meeting }: { readonly meeting: Meeting }) {
  const restore = useCommand('meetings.restore');
  const { id, version } = meeting;
  return (
    <WhileWritable>
      <FailureNotice failure={restore.failure} />
      <Button busy={restore.running} onClick={() => void restore.run({ id, version })}>
        Take the cancellation back
      </Button>
    </WhileWritable>
  );
}
