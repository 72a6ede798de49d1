import { Details } from '../../components/Details.tsx';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { typedNumber } from '../../components/form/typed-number.ts';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

/** For a group that counts its actions already: the next one gets this number. */
export function StartNumber() {
  const form = useOperationForm<'actions.startNumber', { next: string }>({
    operation: 'actions.startNumber',
    values: { next: '' },
    toInput: ({ next }) => ({ next: typedNumber(next) ?? 0.5 }),
  });
  return (
    <Details summary="Your group numbers its actions already">
      <OperationForm form={form} submitLabel="Set the next number" submitLook="secondary" showSaved>
        <TextField
          name="next"
          label="Number of the next action"
          hint="For example 136 when your last action was AP135. A number is never given twice."
          width={5}
          inputMode="numeric"
        />
      </OperationForm>
    </Details>
  );
}
