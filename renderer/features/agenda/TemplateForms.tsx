import { useNavigate } from 'react-router';
import type { AgendaTemplate } from '../../../shared/agenda/agenda.ts';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { TemplateItemsFields } from './TemplateItemsFields.tsx';
import { itemsInput, itemValues, noItem, type TemplateValues } from './template-values.ts';

/** A template of the group's own, from nothing or from one that comes with the application. */
export function NewTemplateForm({ from }: { readonly from?: AgendaTemplate }) {
  const navigate = useNavigate();
  const form = useOperationForm<'agenda.addTemplate', TemplateValues>({
    operation: 'agenda.addTemplate',
    values: { name: '', items: from ? itemValues(from.items) : [noItem] },
    toInput: ({ name, items }) => ({ name, items: itemsInput(items) }),
    onDone: () => navigate('/meetings/templates'),
  });
  return (
    <OperationForm form={form} submitLabel="Save as your own template" long>
      <TextField name="name" label="Name of the template" width={30} />
      <TemplateItemsFields />
    </OperationForm>
  );
}

/** Corrects a template of the group's own. */
export function ChangeTemplateForm({ template }: { readonly template: AgendaTemplate }) {
  const navigate = useNavigate();
  const form = useOperationForm<'agenda.saveTemplate', TemplateValues>({
    operation: 'agenda.saveTemplate',
    values: { name: template.name, items: itemValues(template.items) },
    toInput: ({ name, items }) => ({
      id: template.id ?? 0,
      version: template.version ?? 0,
      name,
      items: itemsInput(items),
    }),
    onDone: () => navigate('/meetings/templates'),
  });
  return (
    <OperationForm form={form} submitLabel="Save the template" long>
      <TextField name="name" label="Name of the template" width={30} />
      <TemplateItemsFields />
    </OperationForm>
  );
}
