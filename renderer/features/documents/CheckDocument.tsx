import { Button } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { callShell } from '../../rpc/client.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { useJob } from '../../rpc/use-job.ts';

/** Whether a file is one that this record made, and still the same to the last byte. */
export function CheckDocument() {
  const job = useJob('documents.check');
  const check = async () => {
    const chosen = await callShell('shell.chooseFile', {
      title: 'Choose the document to check',
      kinds: [{ name: 'Documents made here', extensions: ['docx', 'txt', 'html'] }],
    });
    if (chosen.ok && chosen.value.path) await job.run({ path: chosen.value.path });
  };
  return (
    <Details summary="Check a document that came back">
      <p>Choose a file to see whether this record made it and whether it was changed since.</p>
      <Button look="secondary" busy={job.running} onClick={() => void check()}>
        Choose a document
      </Button>
      <FailureNotice failure={job.failure} />
      <p role="status">{job.answer && inWords(job.answer)}</p>
    </Details>
  );
}

function inWords({ state, document }: AnswerOf<'documents.check'>): string {
  switch (state) {
    case 'unchanged':
      return `This is “${document?.title}”, made from this record by ${document?.madeBy}, and it has not been changed.`;
    case 'changed':
      return `“${document?.title}” was made from this record at this place, but the file has been changed since.`;
    case 'unknown':
      return 'This file is not one that this record made, or it has been changed and moved since.';
  }
}
