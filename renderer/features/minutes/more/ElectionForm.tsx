import { useWatch } from 'react-hook-form';
import type { Meeting } from '../../../../shared/meetings/contract.ts';
import type { Item } from '../../../../shared/meetings/item.ts';
import { roleNames, type RoleName } from '../../../../shared/members/membership.ts';
import { Button } from '../../../components/Button.tsx';
import { choicesOf } from '../../../components/choice.ts';
import { CheckboxField, SelectField, TextField } from '../../../components/form/Fields.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { personIn, personPath, type PersonValues } from '../owner-choices.ts';
import { PersonField } from '../PersonField.tsx';

type ElectionFormProps = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

type ElectionValues = {
  memberId: string;
  role: string;
  words: string;
  replaces: boolean;
  proposer: PersonValues;
  seconder: PersonValues;
};

const whoIsNeeded = ({ memberId }: ElectionValues): Record<string, string> =>
  memberId === '' ? { memberId: 'Choose who was elected' } : {};

const nobody: PersonValues = { choice: '', name: '' };

/** A member is elected: the decision is recorded, and the role is theirs from that day. */
export function ElectionForm({ meeting, item, onDone, onCancel }: ElectionFormProps) {
  const form = useOperationForm<'meetings.elect', ElectionValues>({
    operation: 'meetings.elect',
    values: {
      memberId: '',
      role: '',
      words: '',
      replaces: true,
      proposer: nobody,
      seconder: nobody,
    },
    toInput: ({ memberId, role, proposer, seconder, ...values }) => ({
      ...values,
      itemId: item.id,
      memberId: Number(memberId),
      role: role as RoleName,
      proposer: personIn(proposer),
      seconder: personIn(seconder),
    }),
    ownProblems: whoIsNeeded,
    fieldFor: (path, { proposer, seconder }) =>
      personPath(personPath(path, 'proposer', proposer), 'seconder', seconder),
    onDone,
  });
  const role = useWatch({ control: form.form.control, name: 'role' });
  return (
    <OperationForm
      form={form}
      submitLabel="Record the election"
      submitLook="secondary"
      beside={
        <Button look="secondary" onClick={onCancel}>
          Cancel
        </Button>
      }
    >
      <SelectField
        name="memberId"
        label="Who was elected"
        emptyLabel="Choose"
        choices={meeting.attendance.map(({ memberId, name }) => ({
          value: String(memberId),
          label: name,
        }))}
      />
      <SelectField name="role" label="Role" emptyLabel="Choose" choices={choicesOf(roleNames)} />
      {role === 'other' && <TextField name="words" label="What the role is called" width={20} />}
      <CheckboxField name="replaces" label="Whoever held this role before gives it up" />
      <PersonField
        name="proposer"
        label="Proposed by"
        meeting={meeting}
        emptyLabel="Not recorded"
      />
      <PersonField
        name="seconder"
        label="Seconded by"
        meeting={meeting}
        emptyLabel="Not recorded"
      />
    </OperationForm>
  );
}
