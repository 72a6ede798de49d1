import { useWatch } from 'react-hook-form';
import type { Meeting } from '../../../shared/meetings/contract.ts';
import { SelectField, TextField } from '../../components/form/Fields.tsx';
import { ownerChoices } from './owner-choices.ts';

type PersonFieldProps = {
  /** The name of a field that holds `{ choice, name }`. */
  readonly name: string;
  readonly label: string;
  readonly meeting: Meeting;
  readonly emptyLabel?: string;
};

/** One person: a member, somebody who was there, or anybody by name. */
export function PersonField({ name, label, meeting, emptyLabel }: PersonFieldProps) {
  const choice: unknown = useWatch({ name: `${name}.choice` });
  return (
    <>
      <SelectField
        name={`${name}.choice`}
        label={label}
        emptyLabel={emptyLabel}
        choices={ownerChoices(meeting)}
      />
      {choice === 'other' && (
        <TextField name={`${name}.name`} label={`${label}: their name`} width={20} />
      )}
    </>
  );
}
