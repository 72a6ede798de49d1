import { useState } from 'react';
import { useOpening } from '../../app/start/opening.ts';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { useJob } from '../../rpc/use-job.ts';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from './back-to-settings.tsx';
import { BackupTable } from './BackupTable.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** The backups of the open record. */
export function BackupsPage() {
  const { take } = useOpening();
  const job = useJob('record.backupNow');
  const [obstacle, setObstacle] = useState<string>();
  const list = useOperation('record.backups', {});
  const kept = useOperation('record.status', {}).data?.record?.backups.kept;

  return (
    <Page
      title="Backups"
      before={backToSettings}
      action={
        <WhileWritable>
          <Button busy={job.running} onClick={() => void job.run({})}>
            Make a backup now
          </Button>
        </WhileWritable>
      }
    >
      <FailureNotice failure={job.failure} />
      {obstacle && <FailureNotice failure={{ code: 'REFUSED', message: obstacle }} />}
      {job.answer && !job.running && (
        <Panel heading="The backup is made, and was checked by reading it back." />
      )}
      <ProgressStatus running={job.running} progress={job.progress} label="Making a backup" />
      <p>
        Backups are made each day and before anything large. Kept are {kept}. They are on this
        computer: also keep a copy somewhere else, such as a memory stick at the practice.
      </p>
      <Loaded query={list}>
        {({ backups, folder }) => (
          <>
            <p className="ppg-place">
              Folder: <strong>{folder}</strong>
            </p>
            {backups.length === 0 ? (
              <p>There is no backup yet.</p>
            ) : (
              <BackupTable
                backups={backups}
                onRestored={async (answer) => {
                  if (answer.outcome === 'not opened') setObstacle(answer.message);
                  else
                    await take(
                      answer,
                      `The backup is in place. The file that was there before is kept. ${answer.monitoring}`.trim(),
                    );
                }}
              />
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}
