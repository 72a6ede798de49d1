import { useState } from 'react';
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
  const files = useOperation('bundle.files', about);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [as, setAs] = useState('zip');
  const make = async () => {
    const where = await callShell('shell.chooseFolder', { title: 'Where to write the bundle' });
    if (!where.ok || where.value.path === null) return;
    await job.run({
      ...about,
      folder: where.value.path,
      as: as === 'folder' ? 'folder' : 'zip',
      attach: [...chosen],
    });
  };
  return (
    <>
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
