import type { Item } from '../../../shared/meetings/item.ts';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

/** The title of an item; its notes stay as they are. */
export function ItemTitleForm({ item }: { readonly item: Item }) {
  const { id, version, title, notes, about, feedbackSource } = item;
  const form = useOperationForm<'meetings.saveItem', { title: string }>({
    operation: 'meetings.saveItem',
    values: { title },
    toInput: (values) => ({ id, version, notes, about, feedbackSource, title: values.title }),
  });
  return (
    <OperationForm form={form} submitLabel="Save the title" submitLook="secondary" showSaved>
      <TextField name="title" label="Title" />
    </OperationForm>
  );
}
