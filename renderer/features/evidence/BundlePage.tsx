import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { financialYearOf, formatFinancialYear } from '../../../shared/dates/financial-year.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { today } from '../../app/today.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Radios } from '../../components/Radios.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { BundleFiles } from './BundleFiles.tsx';
import { BundleMade } from './BundleMade.tsx';

const ways = [
  { value: 'zip', label: 'One ZIP file', hint: 'To send, or to put on a memory stick' },
  { value: 'folder', label: 'A folder', hint: 'To look through on this computer' },
];

/** Puts a year's evidence together for a commissioner, who can check it without this application. */
export function BundlePage() {
  const [search] = useSearchParams();
  const year = Number(search.get('year') ?? financialYearOf(today()));
  const who = useOperation('session.who', {});
  return (
    <Page
      title={`Bundle for the commissioner, ${formatFinancialYear(year)}`}
      before={<BackLink to={`/evidence?year=${year}`}>Evidence</BackLink>}
      lead="The evidence of the year in one piece, with an index, and a page with which anybody can check that nothing in it was changed."
    >
      <p>
        In it are the evidence report, the yearly report, the sign-offs, the minutes with initials
        in place of names and without private items, the reviews of the membership with their
        figures, “You said, we did”, the improvement plan, the report of what was done outside
        meetings, the files that you choose, and the trail of the record without names. Nothing is
        sent anywhere: you choose where it is written.
      </p>
      <Loaded query={who}>
        {({ person }) =>
          person && isPractice(person) ? (
            <WhileWritable>
              <MakeBundle year={year} />
            </WhileWritable>
          ) : (
            <p>
              The reports in it hold small counts about members, so the practice manager makes the
              bundle.
            </p>
          )
        }
      </Loaded>
    </Page>
  );
}

function MakeBundle({ year }: { readonly year: number }) {
  const job = useJob('bundle.make');
  const files = useOperation('bundle.files', { year });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [as, setAs] = useState('zip');
  const make = async () => {
    const where = await callShell('shell.chooseFolder', { title: 'Where to write the bundle' });
    if (!where.ok || where.value.path === null) return;
    await job.run({
      year,
      folder: where.value.path,
      as: as === 'folder' ? 'folder' : 'zip',
      attach: [...chosen],
    });
  };
  return (
    <>
      <Radios
        id="bundle-as"
        name="bundle-as"
        label="How do you want it?"
        choices={ways}
        value={as}
        onChange={(event) => setAs(event.target.value)}
      />
      <Loaded query={files}>
        {(answer) => <BundleFiles files={answer.files} chosen={chosen} onChange={setChosen} />}
      </Loaded>
      <FailureNotice failure={job.failure} />
      <ProgressStatus
        running={job.running}
        progress={job.progress}
        onCancel={job.cancel}
        label="Making the bundle"
      />
      {job.answer && !job.running && <BundleMade made={job.answer} />}
      <Button busy={job.running} onClick={() => void make()}>
        Make the bundle
      </Button>
    </>
  );
}
