import type { Meeting } from '../../../shared/meetings/contract.ts';
import type { Item } from '../../../shared/meetings/item.ts';
import { Button } from '../../components/Button.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { Loaded } from '../../components/Loaded.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { useAskIfOpen } from './AskIfOpen.tsx';
import { confirmInput, newConfirmation, type ConfirmValues } from './confirm-values.ts';
import { ExtentFields } from './ExtentFields.tsx';
import { personPath } from './owner-choices.ts';

type ConfirmHereFormProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  /** The meeting whose minutes are confirmed. */
  readonly earlierId: number;
  readonly onConfirmed: () => void;
  readonly onCancel: () => void;
};

/** Confirms earlier minutes at the meeting that is being minuted, under its item. */
export function ConfirmHereForm(props: ConfirmHereFormProps) {
  const life = useOperation('minutes.life', { meetingId: props.earlierId });
  return (
    <Loaded query={life}>{({ version }) => <ConfirmNow {...props} version={version} />}</Loaded>
  );
}

type ConfirmNowProps = ConfirmHereFormProps & { readonly version: number };

function ConfirmNow({ meeting, item, earlierId, version, ...on }: ConfirmNowProps) {
  const earlier = useOperation('meetings.get', { id: earlierId }).data;
  const confirm = useOperationForm<'minutes.confirm', ConfirmValues>({
    operation: 'minutes.confirm',
    values: newConfirmation(meeting.id),
    toInput: (values) => ({
      ...confirmInput(values),
      atItemId: item.id,
      meetingId: earlierId,
      version,
    }),
    fieldFor: (path, { proposer, seconder }) =>
      personPath(personPath(path, 'proposer', proposer), 'seconder', seconder),
    onDone: on.onConfirmed,
  });
  const { form, question } = useAskIfOpen(confirm, {
    meetingId: earlierId,
    label: 'Confirm all the same',
  });
  return (
    <>
      <OperationForm
        form={form}
        submitLabel="Confirm these minutes"
        submitLook="secondary"
        beside={
          <Button look="secondary" onClick={on.onCancel}>
            Cancel
          </Button>
        }
      >
        <ExtentFields confirmed={earlier} people={meeting} />
      </OperationForm>
      {question}
    </>
  );
}
