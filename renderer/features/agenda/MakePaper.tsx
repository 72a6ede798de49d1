import { Button } from '../../components/Button.tsx';
import { FileButton } from '../../components/FileButton.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { callShell } from '../../rpc/client.ts';
import type { AnswerOf, InputOf } from '../../rpc/operation-types.ts';
import { useJob } from '../../rpc/use-job.ts';

type PaperName = 'agenda.mailFile' | 'agenda.calendarFile' | 'documents.minutesMail';

type MakePaperProps<N extends PaperName> = {
  readonly operation: N;
  readonly input: Omit<InputOf<N>, 'path' | 'folder'>;
  readonly label: string;
  /** What to say of the file once it is there, a paragraph each. */
  readonly done: (answer: AnswerOf<N>) => readonly string[];
};

/** One button that writes a file where the person says, and then leads to it. */
export function MakePaper<N extends PaperName>({
  operation,
  input,
  label,
  done,
}: MakePaperProps<N>) {
  const job = useJob(operation);
  const make = async () => {
    const chosen = await callShell('shell.chooseFolder', { title: 'Where to keep the file' });
    if (!chosen.ok || chosen.value.path === null) return;
    await job.run({ ...input, folder: chosen.value.path } as InputOf<N>);
  };
  const { answer } = job;
  return (
    <div className="ppg-make">
      <Button look="secondary" busy={job.running} onClick={() => void make()}>
        {label}
      </Button>
      <FailureNotice failure={job.failure} />
      {answer && (
        <Panel heading="The file has been written" key={answer.path}>
          <p className="ppg-place">{answer.path}</p>
          {done(answer).map((words) => (
            <p key={words}>{words}</p>
          ))}
          <div className="ppg-buttons">
            <FileButton path={answer.path} does="open">
              Open it
            </FileButton>
            <FileButton path={answer.path} does="show">
              Show it in its folder
            </FileButton>
          </div>
        </Panel>
      )}
    </div>
  );
}
