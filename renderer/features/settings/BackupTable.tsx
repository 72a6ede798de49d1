import { useState } from 'react';
import type { BackupFacts, NotOpened } from '../../../shared/record/opening.ts';
import { capitalised } from '../../components/choice.ts';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Table } from '../../components/Table.tsx';
import { useJob } from '../../rpc/use-job.ts';
import { BackupButtons } from './BackupButtons.tsx';
import { formatInstant, formatSize } from './format-instant.ts';
import { PutBackDialog } from './PutBackDialog.tsx';

type BackupTableProps = {
  readonly backups: readonly BackupFacts[];
  /** The record to restore when it is not the open one. */
  readonly recordPath?: string;
  /** The passphrase already given for the record, if any. */
  readonly passphrase?: string | undefined;
  readonly onRestored: (
    answer: { outcome: 'opened'; monitoring: string } | NotOpened,
  ) => Promise<void>;
};

/** Backups with what each holds; any can be checked, and put back after a question. */
export function BackupTable({ backups, recordPath, passphrase, onRestored }: BackupTableProps) {
  const test = useJob('record.testRestore');
  const restore = useJob('record.restore');
  const [chosen, setChosen] = useState<BackupFacts>();
  const [typed, setTyped] = useState(passphrase ?? '');
  const withPassphrase = (backup: BackupFacts) =>
    backup.encrypted && typed !== '' ? { passphrase: typed } : {};

  const putBack = async (backup: BackupFacts, withMonitoring: boolean) => {
    const result = await restore.run({
      backupPath: backup.path,
      withMonitoring,
      ...(recordPath === undefined ? {} : { path: recordPath }),
      ...withPassphrase(backup),
    });
    setChosen(undefined);
    if (result.ok) await onRestored(result.value);
  };

  return (
    <>
      <FailureNotice failure={restore.failure ?? test.failure} />
      {test.answer && !test.running && <Panel heading={test.answer.message} />}
      <ProgressStatus
        running={test.running || restore.running}
        progress={test.progress ?? restore.progress}
        label={restore.running ? 'Putting the backup in place' : 'Checking that the backup opens'}
      />
      {backups.some((backup) => backup.encrypted) && (
        <PassphraseInput
          id="backup-passphrase"
          label="Passphrase of the backups"
          hint="The one that the record had when the backup was made."
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <Table
        caption="Backups, newest first"
        rows={backups}
        rowKey={(backup) => backup.path}
        columns={[
          { heading: 'Made', cell: (backup) => formatInstant(backup.madeAtMs) },
          {
            heading: 'Why',
            cell: (backup) => capitalised(backup.reason),
          },
          { heading: 'Changes', numeric: true, cell: (backup) => backup.trail.count },
          {
            heading: 'Size',
            numeric: true,
            nowrap: true,
            cell: (backup) => formatSize(backup.size),
          },
          {
            heading: 'What you can do',
            cell: (backup) => (
              <BackupButtons
                backup={backup}
                busy={test.running}
                onTest={() => void test.run({ backupPath: backup.path, ...withPassphrase(backup) })}
                onPutBack={() => setChosen(backup)}
              />
            ),
          },
        ]}
      />
      <PutBackDialog
        backup={chosen}
        busy={restore.running}
        onConfirm={(backup, withMonitoring) => void putBack(backup, withMonitoring)}
        onCancel={() => setChosen(undefined)}
      />
    </>
  );
}
