import { useFormContext, useWatch } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import type { JobHook } from '../../rpc/use-job.ts';

type FileToKeepProps = { readonly job: JobHook<'evidence.addByHand'> };

/** The file of a form: chosen here, and brought into the record when the form is sent. */
export function FileToKeep({ job }: FileToKeepProps) {
  const { control, setValue } = useFormContext<{ file: string }>();
  const file = useWatch({ control, name: 'file' });
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', { title: 'Choose the file', kinds: [] });
    if (chosen.ok && chosen.value.path) setValue('file', chosen.value.path, { shouldDirty: true });
  };
  return (
    <>
      <p className="ppg-place">
        {file === ''
          ? 'No file chosen. Up to 100 MB; it is kept inside the record and in every backup of it.'
          : file}
      </p>
      <p>
        <Button look="secondary" small onClick={() => void choose()}>
          Choose a file to keep with it
        </Button>
      </p>
      <ProgressStatus
        running={job.running && file !== ''}
        progress={job.progress}
        onCancel={job.cancel}
        label="Reading the file"
      />
    </>
  );
}
