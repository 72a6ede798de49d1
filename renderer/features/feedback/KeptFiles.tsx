import type { KeptFile } from '../../../shared/feedback/feedback.ts';
import { Button } from '../../components/Button.tsx';
import { sizeInWords } from '../../components/size-in-words.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';
import { callShell } from '../../rpc/client.ts';
import { useCommand } from '../../rpc/use-command.ts';
import { useJob } from '../../rpc/use-job.ts';

type KeptFilesProps = {
  /** Whose operations keep them. */
  readonly room: 'feedback' | 'engagement' | 'worksheets';
  readonly owner: {
    readonly id: number;
    readonly version: number;
    readonly files: readonly KeptFile[];
  };
};

/** The documents kept with something of the record. */
export function KeptFiles({ room, owner }: KeptFilesProps) {
  const attach = useJob(`${room}.attach` as const);
  const { id, version, files } = owner;
  const choose = async () => {
    const chosen = await callShell('shell.chooseFile', { title: 'Choose the file', kinds: [] });
    if (chosen.ok && chosen.value.path) await attach.run({ id, version, file: chosen.value.path });
  };
  return (
    <section aria-labelledby="files">
      <h2 className="nhsuk-heading-m" id="files">
        Documents
      </h2>
      {files.length === 0 && <p className="ppg-quiet">None kept with it.</p>}
      <ul className="nhsuk-list">
        {files.map((file) => (
          <li key={file.id}>
            <OneFile room={room} owner={owner} file={file} />
          </li>
        ))}
      </ul>
      <FailureNotice failure={attach.failure} />
      <ProgressStatus
        running={attach.running}
        progress={attach.progress}
        onCancel={attach.cancel}
        label="Reading the file"
      />
      <WhileWritable>
        <Button look="secondary" small busy={attach.running} onClick={() => void choose()}>
          Keep a file with it
        </Button>
        <p className="ppg-quiet">
          Up to 100 MB, kept inside the record and in every backup of it. Look first whether it
          names patients.
        </p>
      </WhileWritable>
    </section>
  );
}

type OneFileProps = KeptFilesProps & { readonly file: KeptFile };

function OneFile({ room, owner: { id, version }, file }: OneFileProps) {
  const save = useJob(`${room}.saveFile` as const);
  const detach = useCommand(`${room}.detach` as const);
  const saveIt = async () => {
    const chosen = await callShell('shell.chooseFolder', { title: 'Where to save the file' });
    if (!chosen.ok || chosen.value.path === null) return;
    await save.run({ id, fileId: file.id, folder: chosen.value.path });
  };
  return (
    <>
      {file.fileName} <span className="ppg-quiet">({sizeInWords(file.size)})</span>
      <div className="ppg-buttons">
        <Button look="secondary" small busy={save.running} onClick={() => void saveIt()}>
          Save a copy<span className="nhsuk-u-visually-hidden"> of {file.fileName}</span>
        </Button>
        <WhileWritable>
          <Button
            look="secondary"
            small
            busy={detach.running}
            onClick={() => void detach.run({ id, version, fileId: file.id })}
          >
            Take away<span className="nhsuk-u-visually-hidden"> {file.fileName}</span>
          </Button>
        </WhileWritable>
      </div>
      <FailureNotice failure={detach.failure} />
      <span role="status">
        {save.failure?.message ?? (save.answer && `Saved, unchanged: ${save.answer.path}`)}
      </span>
    </>
  );
}
