import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { ChooseAreas } from './ChooseAreas.tsx';
import { ChooseMember, membersOf } from './ChooseMember.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { UseAsListSize } from './UseAsListSize.tsx';

/** Which file inside a ZIP, and whose figures of a file about areas. */
type Wish = {
  readonly member?: string;
  readonly areaCodes?: string[];
  readonly weighted?: boolean;
};

/** Choose a file, say for which areas when it needs to be told, see what was read, keep it. */
export function ImportFilePage() {
  const navigate = useNavigate();
  const [path, setPath] = useState<string>();
  const [wish, setWish] = useState<Wish>({});
  const describe = useJob('population.describeFile');
  const preview = useJob('population.importFile');
  const apply = useJob('population.importFile');
  const tables = useOperation('population.list', {}).data?.tables ?? [];
  const knowsWhere = tables.some(({ table }) => table.kind === 'patients by area');

  const look = async (file: string, wished: Wish) => {
    setWish(wished);
    await preview.run({ path: file, apply: false, ...wished });
  };
  const open = async (file: string, member?: string) => {
    const inside = member === undefined ? {} : { member };
    setPath(file);
    setWish(inside);
    const described = await describe.run({ path: file, ...inside });
    if (!described.ok) return;
    if (described.value.format.about !== 'areas') await look(file, inside);
    else if (knowsWhere) await look(file, { ...inside, weighted: true });
  };
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose a file with published figures',
      kinds: [
        { name: 'CSV or ZIP', extensions: ['csv', 'zip'] },
        { name: 'All files', extensions: ['*'] },
      ],
    });
    if (chosen.ok && chosen.value.path !== null) await open(chosen.value.path);
  };
  const keep = async () => {
    if (path === undefined || !preview.answer) return;
    const kept = await apply.run({
      path,
      apply: true,
      expectedSha256: preview.answer.sha256,
      ...wish,
    });
    if (kept.ok) void navigate('/representativeness/population');
  };
  const busy = describe.running || preview.running;
  const members = membersOf(describe.failure);
  const described = describe.failure || busy ? undefined : describe.answer;
  const aboutAreas = described?.format.about === 'areas';
  return (
    <Page
      title="Add published figures"
      before={<BackLink to="/representativeness/population">Your patients in figures</BackLink>}
      lead="Choose a file that you downloaded from NHS England, the Census (Nomis or ONS) or Fingertips, as it came, CSV or ZIP. It is recognised by what is in it, whatever its name, and you see what was read before anything is kept."
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
      {path !== undefined && members.length > 0 ? (
        <ChooseMember
          members={members}
          busy={busy}
          onChosen={(member) => void open(path, member)}
        />
      ) : (
        <FailureNotice failure={describe.failure ?? preview.failure} />
      )}
      {path !== undefined && described && aboutAreas && !wish.weighted && (
        <>
          {knowsWhere && (
            <Button
              look="secondary"
              onClick={() => void look(path, { ...memberOf(wish), weighted: true })}
            >
              Weigh by where your patients live instead
            </Button>
          )}
          <ChooseAreas
            path={path}
            member={wish.member}
            description={described}
            taken={wish.areaCodes ?? []}
            onChosen={(codes) => void look(path, { ...memberOf(wish), areaCodes: [...codes] })}
          />
        </>
      )}
      {aboutAreas && wish.weighted && (
        <Button look="secondary" onClick={() => setWish(memberOf(wish))}>
          Choose areas instead of weighing
        </Button>
      )}
      {preview.answer && !preview.failure && !busy && isAsWished(wish, preview.answer) && (
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

const memberOf = ({ member }: Wish): Wish => (member === undefined ? {} : { member });

/** Whether a preview is still of what is wished: not after going over to choosing areas. */
const isAsWished = (
  { areaCodes, weighted }: Wish,
  { format }: { readonly format: { readonly about: string } },
): boolean => format.about !== 'areas' || areaCodes !== undefined || weighted === true;

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
