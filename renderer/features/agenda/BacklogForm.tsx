import { useWatch } from 'react-hook-form';
import type { BacklogItem } from '../../../shared/agenda/agenda.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { partsOf } from '../../components/date-parts.ts';
import {
  CheckboxField,
  DateField,
  SelectField,
  TextareaField,
  TextField,
} from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { askedByChoices } from './asked-by.ts';
import { backlogInput, backlogValues, type BacklogValues } from './backlog-values.ts';

type BacklogFormProps = {
  /** The item to correct; a new one when absent. */
  readonly item?: BacklogItem;
  readonly onDone: () => void;
  readonly onCancel: () => void;
};

/** Something to talk about at a later meeting, and who asked for it. */
export function BacklogForm({ item, onDone, onCancel }: BacklogFormProps) {
  return item ? (
    <Correct item={item} onDone={onDone} onCancel={onCancel} />
  ) : (
    <Add onDone={onDone} onCancel={onCancel} />
  );
}

type FormProps = Omit<BacklogFormProps, 'item'>;

function Add({ onDone, onCancel }: FormProps) {
  const form = useOperationForm<'agenda.addToBacklog', BacklogValues>({
    operation: 'agenda.addToBacklog',
    values: backlogValues(undefined, partsOf(today())),
    toInput: backlogInput,
    fieldFor,
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel="Add the item" beside={<Cancel onCancel={onCancel} />}>
      <Fields />
    </OperationForm>
  );
}

function Correct({ item, onDone, onCancel }: FormProps & { readonly item: BacklogItem }) {
  const form = useOperationForm<'agenda.saveBacklogItem', BacklogValues>({
    operation: 'agenda.saveBacklogItem',
    values: backlogValues(item, partsOf(item.askedOn)),
    toInput: (values) => ({ ...backlogInput(values), id: item.id, version: item.version }),
    fieldFor,
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel="Save the item" beside={<Cancel onCancel={onCancel} />}>
      <Fields />
    </OperationForm>
  );
}

/** What is wrong with a name is said at the name. */
const fieldFor = (path: string, { askedBy }: BacklogValues): string => {
  if (!path.startsWith('askedBy')) return path;
  return askedBy.choice === 'other' ? 'askedBy.name' : 'askedBy.choice';
};

function Cancel({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <Button look="secondary" onClick={onCancel}>
      Cancel
    </Button>
  );
}

function Fields() {
  const members = useOperation('members.list', {}).data?.members ?? [];
  const choice: unknown = useWatch({ name: 'askedBy.choice' });
  return (
    <>
      <TextField name="title" label="Title" />
      <TextareaField
        name="words"
        label="More about it"
        hint="It is printed on the agenda."
        rows={3}
      />
      <SelectField
        name="askedBy.choice"
        label="Who asked for it"
        emptyLabel="Not recorded"
        choices={askedByChoices(members)}
      />
      {choice === 'other' && <TextField name="askedBy.name" label="Their name" width={20} />}
      <CheckboxField name="fromPublic" label="Sent in by somebody outside the group" />
      <DateField name="askedOn" label="Asked for on" />
      <TextField
        name="plannedMinutes"
        label="Minutes it may take"
        hint="Leave empty if you do not know yet."
        width={3}
        inputMode="numeric"
      />
    </>
  );
}
