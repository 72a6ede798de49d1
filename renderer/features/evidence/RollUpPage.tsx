import { useState, type ReactNode } from 'react';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { RollUpTogether } from './RollUpTogether.tsx';

type RollUpPageProps = {
  /** The way back; to the evidence of the open record unless given. */
  readonly before?: ReactNode;
};

/** Many practices' summaries together, for a PCN or ICB; no record need be open. */
export function RollUpPage({
  before = <BackLink to="/evidence">Evidence</BackLink>,
}: RollUpPageProps) {
  const read = useJob('rollUp.read');
  const [from, setFrom] = useState('');
  const choose = async () => {
    const chosen = await callShell('shell.chooseFolder', {
      title: 'The folder with the summaries',
    });
    if (!chosen.ok || chosen.value.path === null) return;
    const { path } = chosen.value;
    const { ok } = await read.run({ from: path });
    if (ok) setFrom(path);
  };
  return (
    <Page
      title="Summaries of many practices"
      before={before}
      lead="For a Primary Care Network (PCN) or Integrated Care Board (ICB): the JSON files that practices made of their year, in one table. They lie together in one folder; folders inside it are not read. Nothing of it goes into any record."
    >
      <FailureNotice failure={read.failure} />
      <p>
        <Button
          look={read.answer ? 'secondary' : 'main'}
          busy={read.running}
          onClick={() => void choose()}
        >
          Choose the folder with the files
        </Button>
      </p>
      {read.answer && !read.failure && (
        <RollUpTogether
          rollUp={read.answer}
          from={from}
          onYear={(year) => void read.run({ from, year })}
        />
      )}
    </Page>
  );
}
