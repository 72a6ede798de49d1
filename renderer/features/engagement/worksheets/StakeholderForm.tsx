import type { Stakeholder, Worksheet } from '../../../../shared/engagement/worksheets/worksheet.ts';
import { TextField } from '../../../components/form/Fields.tsx';
import { OperationForm } from '../../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../../components/form/use-operation-form.ts';
import { CancelButton } from '../../improvements/CancelButton.tsx';
import type { ListFormProps } from './ListForms.tsx';
import { RowButton } from './RowButton.tsx';
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
    fieldFor: (path) => path.split('.').at(-1) ?? path,
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel={row ? 'Save the stakeholder' : 'Add the stakeholder'}
      submitLook="secondary"
      beside={
        <>
          {row && (
            <RowButton
              operation="worksheets.setStakeholders"
              input={{ id, version, stakeholders: withoutAt(stakeholders, at) }}
              label="Take away"
              of={row.who}
              onDone={onDone}
            />
          )}
          <CancelButton onCancel={onCancel} />
        </>
      }
    >
      <TextField name="who" label="Who" hint="A group or an organisation, not a private person." />
      <TextField name="touched" label="How they are touched, or can help (optional)" />
      <TextField name="engaged" label="How they are engaged (optional)" />
    </OperationForm>
  );
}
