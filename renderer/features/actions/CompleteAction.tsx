import type { Action } from '../../../shared/actions/action.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { Fieldset } from '../../components/Fieldset.tsx';
import { DateField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

type CompleteValues = { doneOn: DateParts; result: string };

type CompleteActionProps = { readonly action: Action; readonly onDone: () => void };

/** Says that an action was done and what came of it. */
export function CompleteAction({ action, onDone }: CompleteActionProps) {
  const form = useOperationForm<'actions.complete', CompleteValues>({
    operation: 'actions.complete',
    values: { doneOn: partsOf(today()), result: '' },
    toInput: ({ doneOn, result }) => ({
      id: action.id,
      version: action.version,
      doneOn: dateIn(doneOn) ?? '',
      result,
    }),
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel="It is done">
      <Fieldset legend="Is it done?" legendSize="m">
        <DateField name="doneOn" label="Date it was done" />
        <TextareaField name="result" label="What came of it" rows={2} />
      </Fieldset>
    </OperationForm>
  );
}
