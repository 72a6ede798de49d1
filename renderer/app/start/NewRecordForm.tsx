import { useWatch } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { CheckboxField, TextField } from '../../components/form/Fields.tsx';
import { NewPassphrase, repeatProblem } from '../../components/form/NewPassphrase.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Page } from '../../components/Page.tsx';
import { callShell } from '../../rpc/client.ts';
import { useOpening } from './opening.ts';
import { fileNameFor, pathIn, placeOf, recordKinds } from './record-files.ts';

type NewRecordFormProps = {
  readonly folder: string;
  /** Why it is proposed in that folder, where that needs words. */
  readonly note: string;
  readonly onBack: () => void;
};

type NewRecordValues = {
  name: string;
  /** The folder chosen in place of the proposed one; empty for that. */
  folder: string;
  protect: boolean;
  passphrase: string;
  again: string;
};

/** A name is enough; place and passphrase are there for whoever wants them. */
export function NewRecordForm({ folder, note, onBack }: NewRecordFormProps) {
  const { take } = useOpening();
  const form = useOperationForm<'record.create', NewRecordValues>({
    operation: 'record.create',
    values: { name: '', folder: '', protect: false, passphrase: '', again: '' },
    toInput: ({ name, protect, passphrase, ...values }) => ({
      path: pathIn(values.folder || folder, `${fileNameFor(name)}.ppg`),
      ...(protect ? { passphrase } : {}),
    }),
    fieldFor: (field) => (field === 'path' ? 'name' : field),
    ownProblems: ({ protect, passphrase, again }) =>
      protect ? repeatProblem(passphrase, again) : {},
    onDone: (answer) => take(answer),
  });
  const { control, setValue } = form.form;
  const [name, chosenFolder, protect] = useWatch({ control, name: ['name', 'folder', 'protect'] });
  const path = pathIn(chosenFolder || folder, `${fileNameFor(name)}.ppg`);

  const choosePlace = async () => {
    const title = 'Where to keep the record';
    const chosen = await callShell('shell.saveAs', {
      title,
      suggestedPath: path,
      kinds: recordKinds,
    });
    if (!chosen.ok || chosen.value.path === null) return;
    const place = placeOf(chosen.value.path);
    setValue('folder', place.folder, { shouldDirty: true });
    setValue('name', place.name, { shouldDirty: true });
  };

  return (
    <Page title="Start a record for my practice">
      <OperationForm
        form={form}
        submitLabel="Start the record"
        beside={
          <Button look="secondary" onClick={onBack}>
            Back
          </Button>
        }
      >
        <TextField
          name="name"
          label="Name of the file"
          hint="The name of the practice or the group is a good name."
          width={30}
        />
        <p className="ppg-place">
          The file will be kept here: <strong>{path}</strong>
        </p>
        {note !== '' && chosenFolder === '' && <p>{note}</p>}
        <p>
          <Button look="secondary" small onClick={() => void choosePlace()}>
            Choose another place
          </Button>
        </p>
        <CheckboxField
          name="protect"
          label="Protect the record with a passphrase"
          hint="Then nobody can read the file without it. You can also do this later."
        />
        {protect && (
          <>
            <NewPassphrase
              name="passphrase"
              label="Passphrase"
              hint="8 characters or more. Three or four words that only you would put together are good."
            />
            <InsetText>
              <p>
                If the passphrase is lost, nobody can open the record, and we cannot help. Write it
                down and keep it at the practice in a safe place.
              </p>
            </InsetText>
          </>
        )}
      </OperationForm>
    </Page>
  );
}
