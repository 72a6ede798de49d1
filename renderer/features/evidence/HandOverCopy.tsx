import { useState } from 'react';
import { newPassphrase } from '../../../shared/record/new-passphrase.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { recordKinds } from '../../app/start/record-files.ts';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkboxes.tsx';
import { FileButton } from '../../components/FileButton.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';

const passphraseField = 'hand-over-passphrase';

/** The whole record as a copy under a passphrase of its own; equality answers only if the manager says so. */
export function HandOverCopy() {
  const job = useJob('record.saveCopy');
  const [passphrase, setPassphrase] = useState('');
  const [tooShort, setTooShort] = useState<string>();
  const [withMonitoring, setWithMonitoring] = useState(false);
  const person = useOperation('session.who', {}).data?.person;
  const monitoring = useOperation('monitoring.status', {}).data;
  const mayInclude = person && isPractice(person) && monitoring?.exists;
  const problem = tooShort ?? job.failure?.fields?.['passphrase'];
  const save = async () => {
    // Before somebody chooses a place for a copy that is then refused.
    const refused = newPassphrase.safeParse(passphrase).error?.issues[0]?.message;
    setTooShort(refused);
    if (refused !== undefined) {
      document.getElementById(passphraseField)?.focus();
      return;
    }
    const chosen = await callShell('shell.saveAs', {
      title: 'Where to keep the copy, such as a memory stick',
      suggestedPath: `Hand-over ${today()}.ppg`,
      kinds: recordKinds,
    });
    if (!chosen.ok || chosen.value.path === null) return;
    await job.run({ path: chosen.value.path, passphrase, withMonitoring });
  };
  return (
    <section aria-labelledby="hand-over-copy">
      <h2 className="nhsuk-heading-m" id="hand-over-copy">
        3. A copy to take along
      </h2>
      <p>
        The copy is complete, checked, and opens with a passphrase of its own. Tell it to the new
        person by another way than with the file.
      </p>
      {problem === undefined && <FailureNotice failure={job.failure} />}
      {job.answer && (
        <Panel heading="The copy is saved.">
          <p>{job.answer.message}</p>
          <p className="ppg-path">{job.answer.path}</p>
          {job.answer.monitoring && <p className="ppg-path">{job.answer.monitoring.path}</p>}
          <FileButton path={job.answer.path} does="show">
            Show it in its folder
          </FileButton>
        </Panel>
      )}
      <PassphraseInput
        id={passphraseField}
        label="Passphrase of the copy"
        hint="8 characters or more"
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
        {...(problem === undefined ? {} : { error: problem })}
      />
      {mayInclude && (
        <Checkbox
          id="hand-over-monitoring"
          label="Copy the monitoring file too"
          hint="Members’ equality answers, encrypted as they are. Only for a new practice manager."
          checked={withMonitoring}
          onChange={(event) => setWithMonitoring(event.target.checked)}
        />
      )}
      <ProgressStatus running={job.running} progress={job.progress} label="Saving the copy" />
      <Button look="secondary" busy={job.running} onClick={() => void save()}>
        Save the copy
      </Button>
    </section>
  );
}
