import { useWatch } from 'react-hook-form';
import type { OwnerInput } from '../../../shared/actions/action.ts';
import { formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import type { Improvement } from '../../../shared/improvements/improvement.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, SelectField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { CancelButton } from './CancelButton.tsx';
import type { StepFormProps } from './step-form.ts';
import { useAreas } from './use-areas.ts';

type Values = { lead: { choice: string; name: string }; dueOn: DateParts; priorityId: string };

/** Who answers for an improvement, by when, and the priority area it belongs to. */
export function PlanForm({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version, dueOn: due, priority } = improvement;
  const members = useOperation('members.list', {}).data?.members ?? [];
  const areas = useAreas();
  const form = useOperationForm<'improvements.plan', Values>({
    operation: 'improvements.plan',
    values: {
      lead: leadValues(improvement.lead),
      dueOn: partsOf(due),
      priorityId: priority === null ? '' : String(priority.id),
    },
    toInput: ({ lead, dueOn, priorityId }) => ({
      id,
      version,
      lead: leadInput(lead),
      dueOn: dateIn(dueOn),
      priorityId: priorityId === '' ? null : Number(priorityId),
    }),
    fieldFor: (path, { lead }) =>
      path.startsWith('lead') && lead.choice !== 'other' ? 'lead.choice' : path,
    onDone,
  });
  const choice = useWatch({ control: form.form.control, name: 'lead.choice' });
  return (
    <OperationForm
      form={form}
      submitLabel="Save"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <SelectField
        name="lead.choice"
        label="Who leads it"
        emptyLabel="Nobody yet"
        choices={[
          ...members.map((member) => ({ value: `member ${member.id}`, label: member.name })),
          { value: 'practice', label: 'The practice' },
          { value: 'other', label: 'Somebody else' },
        ]}
      />
      {choice === 'other' && <TextField name="lead.name" label="Their name" width={20} />}
      <DateField name="dueOn" label="Due (optional)" />
      {areas.length > 0 && (
        <SelectField
          name="priorityId"
          label="Priority area"
          emptyLabel="None"
          choices={areas.map((area) => ({
            value: String(area.id),
            label: `${formatFinancialYear(area.year)}: ${area.title}`,
          }))}
        />
      )}
    </OperationForm>
  );
}

const practice = 'the practice';

function leadValues(lead: Improvement['lead']): Values['lead'] {
  if (lead === null) return { choice: '', name: '' };
  if (lead.memberId !== null) return { choice: `member ${lead.memberId}`, name: '' };
  return lead.name.toLowerCase() === practice
    ? { choice: 'practice', name: '' }
    : { choice: 'other', name: lead.name };
}

function leadInput({ choice, name }: Values['lead']): OwnerInput | null {
  if (choice === '') return null;
  if (choice.startsWith('member ')) return { memberId: Number(choice.slice(7)) };
  return { name: choice === 'practice' ? practice : name };
}
