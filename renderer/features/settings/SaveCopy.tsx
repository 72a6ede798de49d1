import type { RecordFacts } from '../../../shared/record/opening.ts';
import { recordKinds } from '../../app/start/record-files.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';

/** A complete copy, for a successor or a safe. */
export function SaveCopy({ record }: { readonly record: RecordFacts }) {
  const job = useJob('record.saveCopy');

  const save = async () => {
    const chosen = await callShell('shell.saveAs', {
      title: 'Where to keep the copy',
      suggestedPath: record.path.replace(/\.ppg$/i, '') + ` - copy ${today()}.ppg`,
      kinds: recordKinds,
    });
    if (chosen.ok && chosen.value.path !== null) await job.run({ path: chosen.value.path });
  };

  return (
    <section aria-labelledby="copy">
      <h2 className="nhsuk-heading-m" id="copy">
        Save a copy
      </h2>
      <p>
        The copy is complete and checked. Use this, not the computer’s own copying, while the record
        is open.
      </p>
      <FailureNotice failure={job.failure} />
      {job.answer && (
        <Panel heading="The copy is saved.">
          <p className="ppg-path">{job.answer.path}</p>
        </Panel>
      )}
      <ProgressStatus running={job.running} progress={job.progress} label="Saving the copy" />
      <Button look="secondary" busy={job.running} onClick={() => void save()}>
        Save a copy
      </Button>
    </section>
  );
}
