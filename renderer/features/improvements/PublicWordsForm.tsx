import { CheckboxField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { CancelButton } from './CancelButton.tsx';
import type { StepFormProps } from './step-form.ts';

type Values = { said: string; did: string; offSheet: boolean };

/** What “You said, we did” prints of an improvement, where the record’s own words do not suit. */
export function PublicWordsForm({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version, publicSaid, publicDid, offSheet } = improvement;
  const form = useOperationForm<'improvements.setPublicWords', Values>({
    operation: 'improvements.setPublicWords',
    values: { said: publicSaid, did: publicDid, offSheet },
    toInput: (values) => ({ id, version, ...values }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Save"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <TextareaField
        name="said"
        label="You said (optional)"
        hint="Left empty, the sheet says what the feedback is about."
        rows={2}
      />
      <TextareaField
        name="did"
        label="We did, or no, because (optional)"
        hint="Left empty, the sheet takes the words of the decision, the result and the reason."
        rows={2}
      />
      <CheckboxField name="offSheet" label="Leave it off the sheet" />
    </OperationForm>
  );
}
