import { Link } from 'react-router';
import { formatDay } from '../../../shared/dates/format-day.ts';
import { useUnsaved } from '../../app/unsaved.ts';
import { BackLink } from '../../components/BackLink.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { callShell } from '../../rpc/client.ts';
import { CorrectMinutes, type Problems } from './CorrectMinutes.tsx';
import { useImport, type Kept } from './use-import.ts';

/** Old minutes from a Word or text file: looked at, corrected, kept; then the next file. */
export function ImportMinutesPage() {
  const { reading, looked, kept, trouble, look, lookAgain, keep, change } = useImport();
  useUnsaved(looked !== undefined);

  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose a file of old minutes',
      kinds: [{ name: 'Word or text', extensions: ['docx', 'txt'] }],
    });
    if (chosen.ok && chosen.value.path !== null) await look(chosen.value.path);
  };

  const failure = trouble ? undefined : reading.failure;
  const problems: Problems = trouble
    ? { 'corrected.heldOn': trouble.message }
    : (failure?.fields ?? {});
  return (
    <Page title="Import old minutes" before={<BackLink to="/meetings">Meetings</BackLink>}>
      {(trouble ?? failure) && (
        <ErrorSummary
          attempt={trouble?.attempt ?? failure}
          message={failure?.message}
          problems={Object.entries(problems).map(([fieldId, message = '']) => ({
            fieldId,
            message,
          }))}
        />
      )}
      <KeptFiles kept={kept} />
      {!looked && (
        <p>
          Choose the minutes of one meeting as a Word file (.docx) or a text file (.txt). You see
          what was understood and can correct everything; nothing is added before that.
        </p>
      )}
      <WhileWritable>
        <Button
          look={looked ? 'secondary' : 'main'}
          busy={reading.running}
          onClick={() => void choose()}
        >
          {looked ? 'Choose another file instead' : nextFile(kept)}
        </Button>
      </WhileWritable>
      <ProgressStatus
        running={reading.running}
        progress={reading.progress}
        onCancel={reading.cancel}
        label="Reading the file"
      />
      {looked && (
        <CorrectMinutes
          key={looked.answer.sha256}
          answer={looked.answer}
          draft={looked.draft}
          problems={problems}
          busy={reading.running}
          onChange={change}
          onDate={() => void lookAgain()}
          onKeep={() => void keep()}
        />
      )}
    </Page>
  );
}

const nextFile = (kept: readonly Kept[]) =>
  kept.length > 0 ? 'Choose the next file' : 'Choose a file';

function KeptFiles({ kept }: { readonly kept: readonly Kept[] }) {
  const last = kept.at(-1);
  if (!last) return null;
  return (
    <Panel key={last.meetingId} heading={`Minutes of ${formatDay(last.heldOn)} imported`}>
      <p>They are kept as confirmed, with the original file. Imported so far:</p>
      <ul>
        {kept.map(({ meetingId, heldOn, fileName }) => (
          <li key={meetingId}>
            <Link to={`/meetings/${meetingId}`}>{formatDay(heldOn)}</Link>, from {fileName}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
