import { useWatch } from 'react-hook-form';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { MeetingSummary } from '../../../shared/meetings/meeting.ts';
import type { MinutesLife } from '../../../shared/minutes/life.ts';
import { today } from '../../app/today.ts';
import { DateField, RadiosField, SelectField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { meetingChoices } from '../meetings/meeting-words.ts';
import { useAskIfOpen } from './AskIfOpen.tsx';
import {
  confirmationAgain,
  confirmInput,
  newConfirmation,
  type ConfirmValues,
} from './confirm-values.ts';
import { ExtentFields } from './ExtentFields.tsx';
import { personPath } from './owner-choices.ts';

type ConfirmFormProps = {
  readonly meeting: Meeting;
  readonly life: MinutesLife;
  readonly label: string;
};

const ways = [
  { value: 'at a meeting', label: 'At a meeting' },
  { value: 'by correspondence', label: 'By correspondence' },
];

/** The group has accepted the minutes, as presented or with changes. */
export function ConfirmForm(props: ConfirmFormProps) {
  return (
    <Loaded query={useOperation('meetings.list', {})}>
      {({ meetings }) => <Confirm {...props} later={laterThan(props.meeting, meetings)} />}
    </Loaded>
  );
}

/** The meetings that came after and whose day has come, the next one first: they alone can confirm. */
const laterThan = ({ id, heldOn }: Meeting, meetings: readonly MeetingSummary[]) =>
  meetings
    .filter(
      (one) => one.id !== id && one.heldOn >= heldOn && one.heldOn <= today() && !one.cancelled,
    )
    .toReversed();

type ConfirmProps = ConfirmFormProps & { readonly later: readonly MeetingSummary[] };

function Confirm({ meeting, life, label, later }: ConfirmProps) {
  const confirm = useOperationForm<'minutes.confirm', ConfirmValues>({
    operation: 'minutes.confirm',
    values:
      life.state === 're-opened' ? confirmationAgain() : newConfirmation(later[0]?.id ?? null),
    toInput: (values) => ({
      ...confirmInput(values),
      meetingId: life.meetingId,
      version: life.version,
    }),
    fieldFor: (path, { proposer, seconder }) =>
      personPath(personPath(path, 'proposer', proposer), 'seconder', seconder),
  });
  const { form, question } = useAskIfOpen(confirm, {
    meetingId: meeting.id,
    label: 'Confirm all the same',
  });
  const { control } = form.form;
  const how = useWatch({ control, name: 'how' });
  return (
    <>
      <OperationForm form={form} submitLabel={label}>
        <RadiosField name="how" label="How they were confirmed" choices={ways} />
        {how === 'by correspondence' && <DateField name="on" label="Confirmed on" />}
        {how === 'at a meeting' && <MeetingField later={later} />}
        <ExtentFields confirmed={meeting} people={meeting} />
      </OperationForm>
      {question}
    </>
  );
}

function MeetingField({ later }: Pick<ConfirmProps, 'later'>) {
  return (
    <SelectField
      name="atMeetingId"
      label="Meeting that confirmed them"
      emptyLabel="Choose"
      hint={later.length === 0 ? 'No later meeting has been held yet.' : undefined}
      choices={meetingChoices(later)}
    />
  );
}
