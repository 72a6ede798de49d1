import type { Meeting } from '../../../shared/meetings/contract.ts';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** A title and Enter: the next item, and the field is ready for the one after. */
export function AddItem({ meeting }: { readonly meeting: Meeting }) {
  const form = useOperationForm<'meetings.addItem', { title: string }>({
    operation: 'meetings.addItem',
    values: { title: '' },
    toInput: ({ title }) => ({ meetingId: meeting.id, title }),
    afresh: () => ({ title: '' }),
    onDone: () => {
      form.form.setFocus('title');
    },
  });
  return (
    <WhileWritable>
      <OperationForm form={form} submitLabel="Add the item" submitLook="secondary">
        <TextField name="title" label="Another item" width={30} />
      </OperationForm>
    </WhileWritable>
  );
}
