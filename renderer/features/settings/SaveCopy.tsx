import { useState } from 'react';
import type { RecordFacts } from '../../../shared/record/opening.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { recordKinds } from '../../app/start/record-files.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkboxes.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';

/** A complete copy, for a successor or a safe. */
export function SaveCopy({ record }: { readonly record: RecordFacts }) {
  const job = useJob('record.saveCopy');
  const [withMonitoring, setWithMonitoring] = useState(false);
  const person = useOperation('session.who', {}).data?.person;
  const monitoring = useOperation('monitoring.status', {}).data;
  const mayInclude = person && isPractice(person) && monitoring?.exists;

  const save = async () => {
    const chosen = await callShell('shell.saveAs', {
      title: 'Where to keep the copy',
      suggestedPath: record.path.replace(/\.ppg$/i, '') + ` - copy ${today()}.ppg`,
      kinds: recordKinds,
    });
    if (chosen.ok && chosen.value.path !== null)
      await job.run({ path: chosen.value.path, withMonitoring });
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
          <p>{job.answer.message}</p>
          <p className="ppg-path">{job.answer.path}</p>
          {job.answer.monitoring && <p className="ppg-path">{job.answer.monitoring.path}</p>}
        </Panel>
      )}
      {mayInclude && (
        <Checkbox
          id="with-monitoring"
          label="Copy the monitoring file too"
          hint="Members’ equality answers, encrypted as they are. Leave it out of a copy for the secretary."
          checked={withMonitoring}
          onChange={(event) => setWithMonitoring(event.target.checked)}
        />
      )}
      <ProgressStatus running={job.running} progress={job.progress} label="Saving the copy" />
      <Button look="secondary" busy={job.running} onClick={() => void save()}>
        Save a copy
      </Button>
    </section>
  );
}
