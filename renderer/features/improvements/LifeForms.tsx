import { actionsOpenInWords } from '../../../shared/improvements/in-words.ts';
import { isTold } from '../../../shared/improvements/state.ts';
import { today } from '../../app/today.ts';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { CancelButton } from './CancelButton.tsx';
import type { StepFormProps } from './step-form.ts';

/** A dated note of what has happened. */
export function ProgressForm({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version } = improvement;
  const form = useOperationForm<'improvements.progress', { on: DateParts; note: string }>({
    operation: 'improvements.progress',
    values: { on: partsOf(today()), note: '' },
    toInput: ({ on, note }) => ({ id, version, on: dateIn(on) ?? '', note }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Add the note"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <TextareaField name="note" label="What has happened" rows={2} />
      <DateField name="on" label="When" />
    </OperationForm>
  );
}

type Complete = { doneOn: DateParts; result: string; patientResult: string };

/** That it was made, what was done and what came of it. */
export function CompleteForm({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version, doneOn: done, result: made, patientResult: before } = improvement;
  const stillOpen = actionsOpenInWords(improvement);
  const form = useOperationForm<'improvements.complete', Complete>({
    operation: 'improvements.complete',
    values: { doneOn: partsOf(done ?? today()), result: made, patientResult: before },
    toInput: ({ doneOn, result, patientResult }) => ({
      id,
      version,
      doneOn: dateIn(doneOn) ?? '',
      result,
      patientResult,
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
      {stillOpen !== '' && <p>{stillOpen}</p>}
      <DateField name="doneOn" label="The day it was done" />
      <TextareaField name="result" label="What was done" rows={2} />
      <TextareaField
        name="patientResult"
        label="What came of it for patients and carers"
        rows={2}
      />
    </OperationForm>
  );
}

/** That it was tried and is not possible; the reason weighs as much as a result. */
export function StopForm({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version } = improvement;
  const form = useOperationForm<'improvements.stop', { on: DateParts; reason: string }>({
    operation: 'improvements.stop',
    values: { on: partsOf(today()), reason: '' },
    toInput: ({ on, reason }) => ({ id, version, on: dateIn(on) ?? '', reason }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Save"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <TextareaField name="reason" label="Why it was not possible" rows={2} />
      <DateField name="on" label="The day that was clear" />
    </OperationForm>
  );
}

/** When and how patients were told. */
export function TellForm({ improvement, onDone, onCancel }: StepFormProps) {
  const { id, version, told } = improvement;
  const form = useOperationForm<'improvements.tell', { on: DateParts; how: string }>({
    operation: 'improvements.tell',
    // What they were told before it was made is no answer: this is another day.
    values: { on: partsOf(told && isTold(improvement) ? told.on : today()), how: told?.how ?? '' },
    toInput: ({ on, how }) => ({ id, version, on: dateIn(on) ?? '', how }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Save"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <TextField
        name="how"
        label="How patients were told"
        hint="For example, poster in the waiting room, newsletter, website."
      />
      <DateField name="on" label="When" />
    </OperationForm>
  );
}
