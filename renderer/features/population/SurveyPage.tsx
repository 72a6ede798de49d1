import { useState } from 'react';
import { questionInWords } from '../../../shared/population/survey-questions.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Select } from '../../components/Select.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { MapOwnFigures } from './MapOwnFigures.tsx';

/** One question of the GP Patient Survey: the file, the question, what its options stand for, keep. */
export function SurveyPage() {
  const read = useJob('population.readSurvey');
  const [path, setPath] = useState<string>();
  const [stem, setStem] = useState('');
  const [reads, setReads] = useState(0);

  const look = async (file: string, question: string) => {
    setPath(file);
    setStem(question);
    const chosen = question === '' ? {} : { stem: question };
    const result = await read.run({ path: file, ...chosen });
    if (result.ok) setReads(reads + 1);
  };
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose the practice data of the GP Patient Survey',
      kinds: [{ name: 'CSV or ZIP', extensions: ['csv', 'zip'] }],
    });
    if (chosen.ok && chosen.value.path !== null) await look(chosen.value.path, '');
  };
  const survey = read.running || read.failure ? undefined : read.answer;
  const stems = read.answer?.stems ?? [];
  return (
    <Page
      title="Take a question of the GP Patient Survey"
      before={<BackLink to="/representativeness/population">Your patients in figures</BackLink>}
      lead="For what no other file says of your patients, such as sexual orientation. About a hundred patients of each practice answer, aged 16 and over: use it only where you have nothing better."
    >
      <Button
        look={path === undefined ? 'main' : 'secondary'}
        busy={read.running}
        onClick={() => void choose()}
      >
        {path === undefined ? 'Choose the practice data' : 'Choose another file'}
      </Button>
      {path !== undefined && <p className="ppg-place">{path}</p>}
      <ProgressStatus
        running={read.running}
        progress={read.progress}
        onCancel={read.cancel}
        label="Reading the file"
      />
      <FailureNotice failure={read.failure} />
      {path !== undefined && stems.length > 0 && (
        <>
          <Select
            id="survey-question"
            label="Which question"
            hint="By the name of its columns, as in the list of variables published with the file. Questions about people begin with “aboutyou” since 2024."
            value={stem}
            choices={[
              { value: '', label: 'Choose one' },
              ...stems.toSorted(aboutPeopleFirst).map((value) => ({ value, label: nameOf(value) })),
            ]}
            onChange={({ target }) => setStem(target.value)}
          />
          <Button
            look="secondary"
            busy={read.running || stem === ''}
            onClick={() => void look(path, stem)}
          >
            Read this question
          </Button>
        </>
      )}
      {survey && survey.rows.length > 0 && (
        <MapOwnFigures key={reads} own={survey} source={survey.source} base="16+" />
      )}
    </Page>
  );
}

const aboutPeopleFirst = (one: string, other: string): number =>
  Number(other.startsWith('aboutyou')) - Number(one.startsWith('aboutyou')) ||
  one.localeCompare(other);

/** In words where the question is known, always with the name of its columns. */
function nameOf(stem: string): string {
  const words = questionInWords(stem);
  return words === stem ? stem : `${words} (${stem})`;
}
