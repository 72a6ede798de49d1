import { useState } from 'react';
import { today } from '../../app/today.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Select } from '../../components/Select.tsx';
import { count } from '../../components/plural.ts';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';

const shows = [
  { value: 'current', label: 'Members now' },
  { value: 'former', label: 'Former members' },
  { value: 'all', label: 'All' },
];

/** Writes the register as a CSV file that can be read in again. */
export function ExportCsv() {
  const job = useJob('members.exportCsv');
  const [show, setShow] = useState('current');

  const write = async () => {
    const chosen = await callShell('shell.saveAs', {
      title: 'Where to keep the list',
      // A name without a folder: the computer proposes the one it does for every document.
      suggestedPath: `Members ${today()}.csv`,
      kinds: [{ name: 'CSV', extensions: ['csv'] }],
    });
    if (!chosen.ok || chosen.value.path === null) return;
    await job.run({ path: chosen.value.path, show: show as 'current' | 'former' | 'all' });
  };

  return (
    <>
      <p>A CSV file opens in Excel and other spreadsheets, and can be read in here again.</p>
      <Select
        id="export-show"
        label="Who"
        choices={shows}
        value={show}
        onChange={(event) => setShow(event.target.value)}
      />
      <FailureNotice failure={job.failure} />
      <ProgressStatus running={job.running} progress={job.progress} label="Writing the file" />
      {job.answer && !job.running && (
        <Panel heading={`${count(job.answer.members, 'member')} written`}>
          <p className="ppg-path">{job.answer.path}</p>
        </Panel>
      )}
      <WhileWritable>
        <Button look="secondary" busy={job.running} onClick={() => void write()}>
          Export to a CSV file
        </Button>
      </WhileWritable>
    </>
  );
}
