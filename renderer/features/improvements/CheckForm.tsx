import { helpedAnswers } from '../../../shared/improvements/improvement.ts';
import { today } from '../../app/today.ts';
import { choicesOf } from '../../components/choice.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, RadiosField, TextareaField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
import { CancelButton } from './CancelButton.tsx';
import type { StepFormProps } from './step-form.ts';

type Values = { on: DateParts; helped: string; words: string };

/** Whether an improvement helped, when somebody looked again. */
export function CheckForm({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version, checked, patientResult } = improvement;
  const form = useOperationForm<'improvements.check', Values>({
    operation: 'improvements.check',
    values: {
      on: partsOf(checked?.on ?? today()),
      helped: checked?.helped ?? '',
      words: checked?.words ?? '',
    },
    toInput: ({ on, helped, words }) => ({
      id,
      version,
      on: dateIn(on) ?? '',
      helped: helped as InputOf<'improvements.check'>['helped'],
      words,
    }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Save"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      {patientResult === '' && (
        <p>
          What came of it for patients is not recorded yet. It is what shows a reader that it
          helped.
        </p>
      )}
      <RadiosField name="helped" label="Did it help?" choices={choicesOf(helpedAnswers)} />
      <TextareaField name="words" label="How one can tell (optional)" rows={2} />
      <DateField name="on" label="When somebody looked" />
    </OperationForm>
  );
}
