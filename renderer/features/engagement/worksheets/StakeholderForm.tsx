import type { Stakeholder, Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { TextField } from '../../../components/form/Fields.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import type { ListFormProps } from './ListForms.tsx';
import { RowButton } from './RowButton.tsx';
import { fieldOfRow, RowForm } from './RowForm.tsx';
import { changedAt, withoutAt } from './rows.ts';

type Props = ListFormProps & { readonly worksheet: Worksheet };

/** A stakeholder that is added or corrected. */
export function StakeholderForm({ worksheet, at, onDone, onCancel }: Props) {
  const { id, version, stakeholders } = worksheet;
  const row = at === undefined ? undefined : stakeholders[at];
  const form = useOperationForm<'worksheets.setStakeholders', Stakeholder>({
    operation: 'worksheets.setStakeholders',
    values: row ?? { who: '', touched: '', engaged: '' },
    toInput: (typed) => ({ id, version, stakeholders: changedAt(stakeholders, at, typed) }),
    fieldFor: fieldOfRow,
    onDone,
  });
  const takeAway = row && (
    <RowButton
      operation="worksheets.setStakeholders"
      input={{ id, version, stakeholders: withoutAt(stakeholders, at) }}
      label="Take away"
      of={row.who}
      onDone={onDone}
    />
  );
  return (
    <RowForm form={form} one="stakeholder" takeAway={takeAway} onCancel={onCancel}>
      <TextField name="who" label="Who" hint="A group or an organisation, not a private person." />
      <TextField name="touched" label="How they are touched, or can help (optional)" />
      <TextField name="engaged" label="How they are engaged (optional)" />
    </RowForm>
  );
}
