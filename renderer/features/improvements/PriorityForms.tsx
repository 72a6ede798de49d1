import type { PriorityArea } from '../../../shared/improvements/improvement.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { TextareaField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { CancelButton } from './CancelButton.tsx';

type Values = { title: string; words: string };
type Form = { readonly onDone: () => void; readonly onCancel: () => void };

export function AddPriority({ year, onDone, onCancel }: Form & { readonly year: number }) {
  const form = useOperationForm<'improvements.addPriority', Values>({
    operation: 'improvements.addPriority',
    values: { title: '', words: '' },
    toInput: (values) => ({ ...values, year }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Add the priority area"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <PriorityFields />
    </OperationForm>
  );
}

export function EditPriority({
  area: { id, version, title, words },
  onDone,
  onCancel,
}: Form & { readonly area: PriorityArea }) {
  const form = useOperationForm<'improvements.savePriority', Values>({
    operation: 'improvements.savePriority',
    values: { title, words },
    toInput: (values) => ({ ...values, id, version }),
    onDone,
  });
  return (
    <OperationForm
      form={form}
      submitLabel="Save"
      submitLook="secondary"
      beside={<CancelButton onCancel={onCancel} />}
    >
      <PriorityFields />
    </OperationForm>
  );
}

function PriorityFields() {
  return (
    <>
      <TextField name="title" label="Priority area" hint="For example, getting an appointment." />
      <TextareaField name="words" label="Why it was chosen, and with whom (optional)" rows={3} />
    </>
  );
}

/** Takes away an area that nothing belongs to. */
export function RemovePriority({ area: { id, version, title } }: { readonly area: PriorityArea }) {
  const remove = useCommand('improvements.removePriority');
  return (
    <>
      <FailureNotice failure={remove.failure} />
      <Button
        look="secondary"
        small
        busy={remove.running}
        onClick={() => void remove.run({ id, version })}
      >
        Entered by mistake<span className="nhsuk-u-visually-hidden">: remove “{title}”</span>
      </Button>
    </>
  );
}
