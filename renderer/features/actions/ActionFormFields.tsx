import { useWatch } from 'react-hook-form';
import type { Decision } from '../../../shared/meetings/item.ts';
import { DateField, SelectField, TextareaField, TextField } from '../../components/form/Fields.tsx';
import { useOperation } from '../../rpc/use-operation.ts';

/** What is asked about an action: one owner, because two mean that each waits for the other. */
export function ActionFormFields({ decisions }: { readonly decisions: readonly Decision[] }) {
  const members = useOperation('members.list', {}).data?.members ?? [];
  const choice: unknown = useWatch({ name: 'owner.choice' });
  return (
    <>
      <TextareaField name="text" label="What is to be done" rows={2} />
      <SelectField
        name="owner.choice"
        label="Who will do it"
        emptyLabel="Choose"
        choices={[
          ...members.map(({ id, name }) => ({ value: `member ${id}`, label: name })),
          { value: 'practice', label: 'The practice' },
          { value: 'other', label: 'Somebody else' },
        ]}
      />
      {choice === 'other' && <TextField name="owner.name" label="Their name" width={20} />}
      <DateField name="dueOn" label="Due" hint="Leave empty if no date was agreed." />
      {decisions.length > 0 && (
        <SelectField
          name="decisionId"
          label="Decision it carries out"
          emptyLabel="None"
          choices={decisions.map(({ id, number, text }) => ({
            value: String(id),
            label: `Decision ${number}: ${text.slice(0, 60)}`,
          }))}
        />
      )}
    </>
  );
}
