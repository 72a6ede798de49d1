import type { TemplateItem } from '../../../shared/agenda/agenda.ts';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

/** Keeps the agenda as a template of the group's own, without what belongs to this meeting alone. */
export function SaveAsTemplate({ meeting }: { readonly meeting: Meeting }) {
  const form = useOperationForm<'agenda.addTemplate', { name: string }>({
    operation: 'agenda.addTemplate',
    values: { name: '' },
    toInput: ({ name }) => ({ name, items: meeting.itemList.map(templateItem) }),
    afresh: () => ({ name: '' }),
  });
  return (
    <OperationForm form={form} submitLabel="Keep as a template" submitLook="secondary" showSaved>
      <TextField
        name="name"
        label="Name of a template made from this agenda"
        hint="Title, order and minutes are kept; open actions and dates are not."
        width={30}
      />
    </OperationForm>
  );
}

type Kept = Pick<
  Meeting['itemList'][number],
  'title' | 'purpose' | 'plannedMinutes' | 'agendaWords'
>;

function templateItem({ title, purpose, plannedMinutes, agendaWords }: Kept): TemplateItem {
  switch (purpose) {
    case 'last minutes':
      return { title: 'Minutes of the last meeting', purpose, plannedMinutes, words: agendaWords };
    case 'matters arising':
      return { title, purpose, plannedMinutes, words: '' };
    default:
      return { title, purpose, plannedMinutes, words: agendaWords };
  }
}
