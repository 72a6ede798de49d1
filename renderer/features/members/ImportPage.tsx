import { useState } from 'react';
import { BackLink } from '../../components/BackLink.tsx';
import { Button, ButtonLink } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { count } from '../../components/plural.ts';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { callShell } from '../../rpc/client.ts';
import type { InputOf } from '../../rpc/operation-types.ts';
import { useJob } from '../../rpc/use-job.ts';
import { ImportLeftOut } from './ImportLeftOut.tsx';
import { ImportPreview } from './ImportPreview.tsx';

export type ImportSettings = Omit<InputOf<'members.importCsv'>, 'apply' | 'expectedSha256'>;

/** Many members at once from a spreadsheet: looked at first, then taken. */
export function ImportPage() {
  const job = useJob('members.importCsv');
  const [settings, setSettings] = useState<ImportSettings>();

  const preview = async (next: ImportSettings) => {
    setSettings(next);
    await job.run({ ...next, apply: false });
  };

  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose a CSV file of members',
      kinds: [{ name: 'CSV', extensions: ['csv', 'txt'] }],
    });
    if (chosen.ok && chosen.value.path !== null) await preview({ path: chosen.value.path });
  };

  const { answer } = job;
  const done = answer?.applied === true;
  return (
    <Page title="Add many members" before={<BackLink to="/members">Members</BackLink>}>
      <FailureNotice failure={job.failure} />
      {done && (
        <>
          <Panel heading={`${count(answer.adding, 'member')} added`}>
            <p>From the file {answer.fileName}.</p>
          </Panel>
          {settings && <ImportLeftOut answer={answer} settings={settings} />}
          <ButtonLink to="/members">See the members</ButtonLink>
        </>
      )}
      {!done && (
        <>
          <p>
            In your spreadsheet, choose “Save as” and then “CSV”. The first line must hold the
            headings, such as Name and Date joined. Nothing is added before you have seen it.
          </p>
          <Details summary="Which columns can be read">
            <p>
              Name (or first name and last name), date joined, registration, in person or virtual,
              e-mail, telephone, mobile, address, postcode, preferred way, roles, date left and its
              reason, consents, access needs, interests, skills, note. Only the name and the date
              joined are needed; one joining date can be given for everybody who has none in the
              file.
            </p>
          </Details>
          <Button
            look={answer ? 'secondary' : 'main'}
            busy={job.running}
            onClick={() => void choose()}
          >
            {answer ? 'Choose another file' : 'Choose a file'}
          </Button>
        </>
      )}
      <ProgressStatus
        running={job.running}
        progress={job.progress}
        onCancel={job.cancel}
        label="Reading the file"
      />
      {answer && settings && !done && (
        <ImportPreview
          preview={answer}
          settings={settings}
          busy={job.running}
          onChange={(next) => void preview(next)}
          onTake={() => void job.run({ ...settings, apply: true, expectedSha256: answer.sha256 })}
        />
      )}
    </Page>
  );
}
