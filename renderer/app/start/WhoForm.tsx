import { roles, type Person } from '../../../shared/session/contract.ts';
import { choicesOf } from '../../components/choice.ts';
import { RadiosField, TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

type WhoFormProps = {
  readonly person: Person | null;
  readonly submitLabel: string;
  readonly onDone?: () => void;
};

type WhoValues = { name: string; role: string };

/** Name and role of whoever sits at the computer. */
export function WhoForm({ person, submitLabel, onDone }: WhoFormProps) {
  const form = useOperationForm<'session.say', WhoValues>({
    operation: 'session.say',
    values: { name: person?.name ?? '', role: person?.role ?? '' },
    toInput: ({ name, role }) => ({ name, role: role as Person['role'] }),
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel={submitLabel}>
      <TextField name="name" label="Your name" autoComplete="name" width={20} />
      <RadiosField
        name="role"
        label="Your role"
        hint="It is written beside each change you make. Equality answers, the figures that come from them and what speaks for the practice, such as its sign-off, are for the practice manager and staff only. Everything else is for every role."
        choices={choicesOf(roles)}
      />
    </OperationForm>
  );
}
