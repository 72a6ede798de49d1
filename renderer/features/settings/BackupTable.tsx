import { useState } from 'react';
import type { BackupFacts, NotOpened } from '../../../shared/record/opening.ts';
import { Button } from '../../components/Button.tsx';
import { capitalised } from '../../components/choice.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Panel } from '../../components/Panel.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { Table } from '../../components/Table.tsx';
import { useJob } from '../../rpc/use-job.ts';
import { formatInstant, formatSize } from './format-instant.ts';

type BackupTableProps = {
  readonly backups: readonly BackupFacts[];
  /** The record to restore when it is not the open one. */
  readonly recordPath?: string;
  /** The passphrase already given for the record, if any. */
  readonly passphrase?: string | undefined;
  readonly onRestored: (answer: { outcome: 'opened' } | NotOpened) => Promise<void>;
};

/** Backups with what each holds; any can be tried out, and put back after a question. */
export function BackupTable({ backups, recordPath, passphrase, onRestored }: BackupTableProps) {
  const test = useJob('record.testRestore');
  const restore = useJob('record.restore');
  const [chosen, setChosen] = useState<BackupFacts>();
  const [typed, setTyped] = useState(passphrase ?? '');
  const withPassphrase = (backup: BackupFacts) =>
    backup.encrypted && typed !== '' ? { passphrase: typed } : {};

  const putBack = async (backup: BackupFacts) => {
    const result = await restore.run({
      backupPath: backup.path,
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
        label={restore.running ? 'Putting the backup in place' : 'Trying the backup out'}
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
            cell: (backup) =>
              capitalised([backup.reason, backup.detail].filter(Boolean).join(': ')),
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
            cell: (backup) =>
              backup.present ? (
                <span className="ppg-row-buttons">
                  <Button
                    small
                    look="secondary"
                    busy={test.running}
                    onClick={() =>
                      void test.run({ backupPath: backup.path, ...withPassphrase(backup) })
                    }
                  >
                    Try it out
                    <span className="nhsuk-u-visually-hidden">
                      : backup of {formatInstant(backup.madeAtMs)}
                    </span>
                  </Button>
                  <Button small look="secondary" onClick={() => setChosen(backup)}>
                    Put it back
                    <span className="nhsuk-u-visually-hidden">
                      : backup of {formatInstant(backup.madeAtMs)}
                    </span>
                  </Button>
                </span>
              ) : (
                'The file is missing or cut short'
              ),
          },
        ]}
      />
      <ConfirmDialog
        open={chosen !== undefined}
        heading="Put this backup in place of the record?"
        confirmLabel="Put it back"
        busy={restore.running}
        onCancel={() => setChosen(undefined)}
        onConfirm={() => chosen && void putBack(chosen)}
      >
        <p>
          The record will be as it was on {chosen && formatInstant(chosen.madeAtMs)}. Changes made
          since then will not be in it. The file that is there now is kept, so that nothing is lost.
        </p>
      </ConfirmDialog>
    </>
  );
}
