import { formatDay } from '../../../shared/dates/format-day.ts';
import { Button } from '../../components/Button.tsx';
import { InsetText } from '../../components/InsetText.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** Says of a meeting that its minutes were imported, and gives the original file back. */
export function ImportedFrom({ meetingId }: { readonly meetingId: number }) {
  const [row] = useOperation('minutes.imports', { meetingId }).data?.imports ?? [];
  const job = useJob('minutes.importedFile');
  if (!row) return null;
  const save = async () => {
    const chosen = await callShell('shell.chooseFolder', { title: 'Where to save the file' });
    if (chosen.ok && chosen.value.path) await job.run({ meetingId, folder: chosen.value.path });
  };
  return (
    <InsetText>
      <p>
        These minutes were imported on {formatDay(row.importedOn)} from the file {row.fileName},
        which is kept in the record unchanged.
      </p>
      <Button look="secondary" small busy={job.running} onClick={() => void save()}>
        Save the original file
      </Button>{' '}
      <span role="status">
        {job.failure?.message ?? (job.answer && `Saved, unchanged: ${job.answer.path}`)}
      </span>
    </InsetText>
  );
}
