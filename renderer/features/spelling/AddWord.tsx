import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

type Values = { readonly word: string };

/** One more word that is right as it is spelt; the field is ready for the next. */
export function AddWord({ onAdded }: { readonly onAdded: (word: string) => void }) {
  const form = useOperationForm<'spelling.addWord', Values>({
    operation: 'spelling.addWord',
    values: { word: '' },
    toInput: ({ word }) => ({ word }),
    afresh: () => ({ word: '' }),
    onDone: ({ word }) => onAdded(word),
  });
  return (
    <OperationForm form={form} submitLabel="Add the word">
      <TextField
        name="word"
        label="A word to add"
        hint="One word, such as a street or a service"
        width={20}
        autoComplete="off"
        spellCheck={false}
      />
    </OperationForm>
  );
}
