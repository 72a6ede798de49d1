import { useState } from 'react';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Select } from '../../components/Select.tsx';
import { Textarea } from '../../components/Textarea.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
import { MapOwnFigures } from './MapOwnFigures.tsx';

/** Totals of the practice's own system: a file or a paste, what each row means, keep. */
export function OwnSystemPage() {
  const read = useJob('population.readOwn');
  const [pasted, setPasted] = useState('');
  const [given, setGiven] = useState<InputOf<'population.readOwn'>>({});
  const [reads, setReads] = useState(0);

  const look = async (input: InputOf<'population.readOwn'>) => {
    setGiven(input);
    const result = await read.run(input);
    if (result.ok) setReads(reads + 1);
  };
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose a table of totals',
      kinds: [
        { name: 'CSV or text', extensions: ['csv', 'txt', 'tsv'] },
        { name: 'All files', extensions: ['*'] },
      ],
    });
    if (chosen.ok && chosen.value.path !== null) await look({ path: chosen.value.path });
  };
  const own = read.failure || read.running ? undefined : read.answer;
  return (
    <Page
      title="Add totals from your own system"
      before={<BackLink to="/representativeness/population">Your patients in figures</BackLink>}
      lead="A table with one row for each category and the number of patients in it, from EMIS, SystmOne or a spreadsheet. Only totals: a list of single patients is refused."
    >
      <Textarea
        id="own-paste"
        label="Paste or type the table here"
        hint="In Excel, mark the categories and the numbers beside them, copy, and paste. Or type them, one on each line: Carer 231."
        rows={6}
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <div className="ppg-buttons">
        <Button
          look={own ? 'secondary' : 'main'}
          busy={read.running}
          onClick={() => void look({ text: pasted })}
        >
          Read the table
        </Button>
        <Button look="secondary" busy={read.running} onClick={() => void choose()}>
          Choose a CSV file instead
        </Button>
      </div>
      <ProgressStatus
        running={read.running}
        progress={read.progress}
        onCancel={read.cancel}
        label="Reading the table"
      />
      <FailureNotice failure={read.failure} />
      {own && own.countColumns.length > 1 && (
        <Select
          id="own-column"
          label="Which column holds the numbers of patients?"
          value={String(own.countColumn)}
          choices={own.countColumns.map(({ at, name }) => ({ value: String(at), label: name }))}
          onChange={(event) => void look({ ...given, countColumn: Number(event.target.value) })}
        />
      )}
      {own && <MapOwnFigures key={reads} own={own} />}
    </Page>
  );
}
