import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { count } from '../../components/plural.ts';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import type { Filter } from './DecisionsPage.tsx';

/** Takes the register along: on paper, or as a file for a spreadsheet. */
export function ExportDecisions({ filter }: { readonly filter: Filter }) {
  const job = useJob('search.exportDecisions');
  const write = async () => {
    const chosen = await callShell('shell.saveAs', {
      title: 'Where to keep the register of decisions',
      suggestedPath: `Decisions ${today()}.csv`,
      kinds: [{ name: 'CSV', extensions: ['csv'] }],
    });
    if (!chosen.ok || chosen.value.path === null) return;
    await job.run({ ...filter, path: chosen.value.path });
  };
  return (
    <div className="ppg-not-on-paper">
      <FailureNotice failure={job.failure} />
      <ProgressStatus running={job.running} progress={job.progress} label="Writing the file" />
      {job.answer && !job.running && (
        <Panel heading={`${count(job.answer.decisions, 'decision')} written`}>
          <p className="ppg-path">{job.answer.path}</p>
        </Panel>
      )}
      <div className="nhsuk-button-group">
        <Button look="secondary" onClick={() => window.print()}>
          Print these decisions
        </Button>
        <Button look="secondary" busy={job.running} onClick={() => void write()}>
          Export to a CSV file
        </Button>
      </div>
    </div>
  );
}
