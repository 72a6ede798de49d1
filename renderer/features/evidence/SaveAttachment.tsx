import type { EvidenceItem } from '../../../shared/evidence/contract.ts';
import { Button } from '../../components/Button.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';

/** Takes a kept file out of the record again, after checking that it is unchanged. */
export function SaveAttachment({ item }: { readonly item: EvidenceItem }) {
  const job = useJob('evidence.file');
  const save = async () => {
    const chosen = await callShell('shell.chooseFolder', { title: 'Where to save the file' });
    if (chosen.ok && chosen.value.path) await job.run({ id: item.id, folder: chosen.value.path });
  };
  return (
    <>
      <Button look="secondary" small busy={job.running} onClick={() => void save()}>
        Save <span className="ppg-long-words">{item.attachment?.fileName}</span>
      </Button>
      <span role="status" className="ppg-long-words">
        {job.failure?.message ?? (job.answer && `Saved, unchanged: ${job.answer.path}`)}
      </span>
    </>
  );
}
