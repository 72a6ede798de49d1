import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';

/** Writes the questions in use to a file. */
export function SaveQuestions() {
  const job = useJob('questions.saveFile');
  const write = async () => {
    const chosen = await callShell('shell.saveAs', {
      title: 'Where to keep the questions',
      suggestedPath: 'Equality questions.json',
      kinds: [{ name: 'Questions', extensions: ['json'] }],
    });
    if (!chosen.ok || chosen.value.path === null) return;
    await job.run({ path: chosen.value.path });
  };
  return (
    <div className="ppg-make">
      <FailureNotice failure={job.failure} />
      {job.answer && !job.running && (
        <Panel heading="The questions are written">
          <p className="ppg-path">{job.answer.path}</p>
        </Panel>
      )}
      <Button look="secondary" busy={job.running} onClick={() => void write()}>
        Write the questions to a file
      </Button>
    </div>
  );
}
