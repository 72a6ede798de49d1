import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Details } from '../../components/Details.tsx';
import { dateIn, partsOf, type DateParts } from '../../components/date-parts.ts';
import { DateField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { ownerInputOf } from './asked-by.ts';

type JoiningValues = { joining: string; itemsByOn: DateParts };

/** How to take part from afar, and until when items may be sent in: both are printed. */
export function JoiningForm({ meeting }: { readonly meeting: Meeting }) {
  const { id, version, joining, itemsByOn, chairedBy, minutesBy } = meeting;
  const form = useOperationForm<'meetings.saveFacts', JoiningValues>({
    operation: 'meetings.saveFacts',
    values: { joining, itemsByOn: partsOf(itemsByOn) },
    toInput: (values) => ({
      id,
      version,
      joining: values.joining,
      itemsByOn: dateIn(values.itemsByOn),
      chairedBy: ownerInputOf(chairedBy),
      minutesBy: ownerInputOf(minutesBy),
    }),
  });
  return (
    <Details summary="How to join, and until when items may be sent in">
      <OperationForm form={form} submitLabel="Save" submitLook="secondary" showSaved>
        <TextField
          name="joining"
          label="How to take part from afar"
          hint="The link and telephone number of an online meeting"
        />
        <DateField
          name="itemsByOn"
          label="Items for the agenda by"
          hint="Leave empty if your group sets no day."
        />
      </OperationForm>
    </Details>
  );
}
