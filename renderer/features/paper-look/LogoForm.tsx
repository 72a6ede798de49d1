import { useWatch } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { callShell } from '../../rpc/client.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

const pictures = [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg'] }];

/** A picture for the top of documents, with its words. */
export function LogoForm({
  look: { version, logo },
}: {
  readonly look: AnswerOf<'paperLook.get'>;
}) {
  const form = useOperationForm<'paperLook.setLogo', { file: string; words: string }>({
    operation: 'paperLook.setLogo',
    values: { file: '', words: logo?.words ?? '' },
    toInput: (values) => ({ version, ...values }),
    fieldFor: (field) => (field === 'file' ? 'words' : field),
    ownProblems: ({ file }) => (file === '' ? { words: 'Choose a picture first' } : {}),
  });
  const { control, setValue } = form.form;
  const file = useWatch({ control, name: 'file' });
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose the logo',
      kinds: pictures,
    });
    if (chosen.ok && chosen.value.path) setValue('file', chosen.value.path, { shouldDirty: true });
  };
  return (
    <OperationForm
      form={form}
      submitLabel={logo === null ? 'Use this logo' : 'Use this logo instead'}
      submitLook="secondary"
    >
      <p className="ppg-place">
        {file === '' ? 'No picture chosen. PNG or JPEG, up to 1 MB.' : file}
      </p>
      <p>
        <Button look="secondary" small onClick={() => void choose()}>
          Choose a picture
        </Button>
      </p>
      <TextField
        name="words"
        label="What the logo shows"
        hint="Read out to people who cannot see it. For example, “Sample Surgery PPG”."
      />
    </OperationForm>
  );
}
