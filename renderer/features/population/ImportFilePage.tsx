import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { FileDescription } from '../../../shared/population/contract.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { ChooseAreas } from './ChooseAreas.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { UseAsListSize } from './UseAsListSize.tsx';

/** Choose a file, say for which areas when it needs to be told, see what was read, keep it. */
export function ImportFilePage() {
  const navigate = useNavigate();
  const [path, setPath] = useState<string>();
  const describe = useJob('population.describeFile');
  const preview = useJob('population.importFile');
  const apply = useJob('population.importFile');

  const look = async (file: string, areaCodes?: readonly string[]) => {
    await preview.run({
      path: file,
      apply: false,
      ...(areaCodes ? { areaCodes: [...areaCodes] } : {}),
    });
  };
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose a public file',
      kinds: [
        { name: 'CSV or ZIP', extensions: ['csv', 'zip'] },
        { name: 'All files', extensions: ['*'] },
      ],
    });
    if (!chosen.ok || chosen.value.path === null) return;
    setPath(chosen.value.path);
    const described = await describe.run({ path: chosen.value.path });
    if (described.ok && described.value.format.about === 'practice') await look(chosen.value.path);
  };
  const [areas, setAreas] = useState<readonly string[]>([]);
  const keep = async () => {
    if (!path || !preview.answer) return;
    const kept = await apply.run({
      path,
      apply: true,
      expectedSha256: preview.answer.sha256,
      ...(areas.length > 0 ? { areaCodes: [...areas] } : {}),
    });
    if (kept.ok) void navigate('/representativeness/population');
  };
  const busy = describe.running || preview.running;
  return (
    <Page
      title="Add a public file"
      before={<BackLink to="/representativeness/population">Your patients in figures</BackLink>}
      lead="The file is recognised by what is in it, whatever its name. You see what was read before anything is kept."
    >
      <Button busy={busy} onClick={() => void choose()}>
        {path === undefined ? 'Choose a file' : 'Choose another file'}
      </Button>
      {path !== undefined && <p className="ppg-place">{path}</p>}
      <ProgressStatus
        running={busy}
        progress={describe.progress ?? preview.progress}
        onCancel={describe.running ? describe.cancel : preview.cancel}
        label="Reading the file"
      />
      <FailureNotice failure={describe.failure ?? preview.failure} />
      {path !== undefined &&
        !describe.failure &&
        describe.answer &&
        needsAreas(describe.answer) && (
          <ChooseAreas
            path={path}
            description={describe.answer}
            onChosen={(codes) => {
              setAreas(codes);
              void look(path, codes);
            }}
          />
        )}
      {preview.answer && !preview.failure && !busy && (
        <ImportPreview read={preview.answer}>
          <FailureNotice failure={apply.failure} />
          <ProgressStatus
            running={apply.running}
            progress={apply.progress}
            label="Keeping the figures"
          />
          {preview.answer.tables.length === 0 ? (
            <NothingToKeep />
          ) : (
            <>
              <UseAsListSize read={preview.answer} />
              <Button busy={apply.running} onClick={() => void keep()}>
                Keep these figures
              </Button>
            </>
          )}
        </ImportPreview>
      )}
    </Page>
  );
}

/** A file of names and codes belongs on the practice page. */
function NothingToKeep() {
  return (
    <p>
      This file has names and codes of practices, not numbers of people, so there are no figures to
      keep. Use it in <Link to="/settings/practice">Settings, Practice</Link>: “Fill in from NHS
      England files” takes the PCN and the ICB from it.
    </p>
  );
}

const needsAreas = (description: FileDescription) => description.format.about === 'areas';
