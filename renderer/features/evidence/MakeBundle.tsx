import { useState } from 'react';
import type { SmallCounts } from '../../../shared/disclosure/small-counts.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Radios } from '../../components/Radios.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { callShell } from '../../rpc/client.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { BundleContents } from './BundleContents.tsx';
import { BundleFiles } from './BundleFiles.tsx';
import { BundleMade } from './BundleMade.tsx';

const counts = [
  {
    value: 'hidden',
    label: 'Hide them',
    hint: 'No such number below 5 stands in the tables of the reports, nor what would tell it. A list in each says what is left out, and the reviews by themselves are not in it.',
  },
  {
    value: 'as they are',
    label: 'Give them as they are',
    hint: 'Only for a commissioner who needs them: in a small group a count can tell of one person.',
  },
];

const ways = [
  { value: 'zip', label: 'One ZIP file', hint: 'To send, or to put on a memory stick' },
  { value: 'folder', label: 'A folder', hint: 'To look through on this computer' },
];

/** A financial year, or one material change. */
type MakeBundleProps = { readonly about: InputOf<'bundle.files'> };

/** The making of a bundle, which is the practice’s: its papers hold small counts. */
export function MakeBundle({ about }: MakeBundleProps) {
  const who = useOperation('session.who', {});
  return (
    <Loaded query={who}>
      {({ person }) =>
        person && isPractice(person) ? (
          <WhileWritable>
            <ChooseAndMake about={about} />
          </WhileWritable>
        ) : (
          <p>
            The papers in it are the practice’s to give out, so the practice manager makes the
            bundle.
          </p>
        )
      }
    </Loaded>
  );
}

function ChooseAndMake({ about }: MakeBundleProps) {
  const job = useJob('bundle.make');
  const [smallCounts, setSmallCounts] = useState<SmallCounts>('hidden');
  const input = { ...about, smallCounts };
  const files = useOperation('bundle.files', input, { keepPrevious: true });
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [as, setAs] = useState('zip');
  const make = async () => {
    const where = await callShell('shell.chooseFolder', { title: 'Where to write the bundle' });
    if (!where.ok || where.value.path === null) return;
    await job.run({
      ...input,
      folder: where.value.path,
      as: as === 'folder' ? 'folder' : 'zip',
      attach: [...chosen],
    });
  };
  return (
    <>
      {about.year !== undefined && (
        <Radios
          id="bundle-counts"
          name="bundle-counts"
          label="Small numbers of members, by protected characteristic"
          choices={counts}
          value={smallCounts}
          onChange={(event) =>
            setSmallCounts(event.target.value === 'hidden' ? 'hidden' : 'as they are')
          }
        />
      )}
      <Loaded query={files}>{({ parts }) => <BundleContents parts={parts} />}</Loaded>
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
