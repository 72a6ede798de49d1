import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { TextField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { errorIdOf } from '../../components/field-ids.ts';
import { useFieldProblem } from '../../components/form/form-problems.ts';
import { FormGroup, HintAndError } from '../../components/FormGroup.tsx';
import { callShell } from '../../rpc/client.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';

const pictures = [{ name: 'Pictures', extensions: ['png', 'jpg', 'jpeg'] }];

type LogoValues = { file: string; words: string };

/** A picture for the top of documents, with its words. */
export function LogoForm({
  look: { version, logo },
}: {
  readonly look: AnswerOf<'paperLook.get'>;
}) {
  const form = useOperationForm<'paperLook.setLogo', LogoValues>({
    operation: 'paperLook.setLogo',
    values: { file: '', words: logo?.words ?? '' },
    toInput: (values) => ({ version, ...values }),
    ownProblems: ({ file }) => (file === '' ? { file: 'Choose a picture' } : {}),
  });
  return (
    <OperationForm
      form={form}
      submitLabel={logo === null ? 'Use this logo' : 'Use this logo instead'}
      submitLook="secondary"
    >
      <ChoosePicture />
      <TextField
        name="words"
        label="What the logo shows"
        hint="Read out to people who cannot see it. For example, “Sample Surgery PPG”."
      />
    </OperationForm>
  );
}

/** The picture of the form; a problem with the file stands here. */
function ChoosePicture() {
  const { id, error } = useFieldProblem('file', 'Picture');
  const { control, setValue } = useFormContext<LogoValues>();
  const file = useWatch({ control, name: 'file' });
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose the logo',
      kinds: pictures,
    });
    if (chosen.ok && chosen.value.path) setValue('file', chosen.value.path, { shouldDirty: true });
  };
  return (
    <FormGroup error={error}>
      <HintAndError id={id} error={error} />
      <p className="ppg-place">
        {file === '' ? 'No picture chosen. PNG or JPEG, up to 1 MB.' : file}
      </p>
      <Button
        id={id}
        look="secondary"
        small
        aria-describedby={error === undefined ? undefined : errorIdOf(id)}
        onClick={() => void choose()}
      >
        Choose a picture
      </Button>
    </FormGroup>
  );
}
