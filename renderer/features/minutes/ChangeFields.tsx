import { useFieldArray, useFormContext } from 'react-hook-form';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField, TextField } from '../../components/form/Fields.tsx';
import { noChange, type ConfirmValues } from './confirm-values.ts';

/** The corrections with which minutes are confirmed: printed, and put into the notes. */
export function ChangeFields({ meeting }: { readonly meeting: Meeting }) {
  const { control } = useFormContext<ConfirmValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'changes' });
  return (
    <>
      {fields.map(({ id }, index) => (
        <div className="ppg-repeated" role="group" aria-label={`Change ${index + 1}`} key={id}>
          <TextField
            name={`changes.${index}.words`}
            label="What is changed, as it will be printed"
            hint="For example, Item 4: six appointments, not sixty."
          />
          <SelectField
            name={`changes.${index}.itemId`}
            label="Item"
            emptyLabel="None in particular"
            choices={meeting.itemList.map(({ id: itemId, position, title }) => ({
              value: String(itemId),
              label: `${position}. ${title}`,
            }))}
          />
          <TextField
            name={`changes.${index}.was`}
            label="Words in the notes to be replaced"
            hint="Leave empty if the notes were put right already."
          />
          <TextField name={`changes.${index}.now`} label="By these words" />
          {fields.length > 1 && (
            <Button look="secondary" small onClick={() => remove(index)}>
              Leave this change out
            </Button>
          )}
        </div>
      ))}
      <div className="ppg-buttons">
        <Button look="secondary" small onClick={() => append(noChange)}>
          Add another change
        </Button>
      </div>
    </>
  );
}
