import { useState } from 'react';
import { useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { FoundFactsTable } from './FoundFactsTable.tsx';

/** Finds the practice in public files and offers what they say. */
export function LookUpPage() {
  return (
    <Page
      title="Fill in from NHS England files"
      before={<BackLink to="/settings/practice">Practice</BackLink>}
    >
      <p>
        NHS England publishes files about every practice each month. Choose the ones you have
        downloaded; they are read on this computer, and nothing is taken before you have seen it.
      </p>
      <Details summary="Which files, and where to find them">
        <p>
          On the NHS England website (digital.nhs.uk), look for “Patients registered at a GP
          practice” and open the newest month. These two files help here, as CSV or ZIP:
        </p>
        <ul>
          <li>the totals, whose name ends in “-all”, for the list size</li>
          <li>the mapping, whose name ends in “-map” or “-mapping”, for the PCN and the ICB</li>
        </ul>
      </Details>
      <Loaded query={useOperation('practice.get', {})}>
        {({ practice }) => <LookUp odsCode={practice?.odsCode ?? ''} />}
      </Loaded>
    </Page>
  );
}

function LookUp({ odsCode }: { readonly odsCode: string }) {
  const job = useJob('population.lookUpPractice');
  const navigate = useNavigate();
  const [code, setCode] = useState(odsCode);
  const [problem, setProblem] = useState<string>();

  const choose = async () => {
    if (code.trim() === '') {
      setProblem('Enter the ODS code of the practice');
      return;
    }
    setProblem(undefined);
    const chosen = await callShell('shell.chooseFiles', {
      title: 'Choose NHS England files',
      kinds: [{ name: 'CSV or ZIP', extensions: ['csv', 'zip'] }],
    });
    if (chosen.ok && chosen.value.paths.length > 0) {
      await job.run({ paths: chosen.value.paths, odsCode: code });
    }
  };

  return (
    <>
      <FailureNotice failure={job.failure} />
      <TextInput
        id="code"
        label="ODS code of the practice"
        hint="A letter and five digits, like P91020"
        width={10}
        spellCheck={false}
        error={problem}
        value={code}
        onChange={(event) => setCode(event.target.value)}
      />
      <Button busy={job.running} onClick={() => void choose()}>
        Choose files
      </Button>
      <ProgressStatus
        running={job.running}
        progress={job.progress}
        onCancel={job.cancel}
        label="Reading the files"
      />
      {job.answer && !job.failure && !job.running && (
        <FoundFactsTable
          answer={job.answer}
          onTake={(facts) => void navigate('/settings/practice', { state: facts })}
        />
      )}
    </>
  );
}
