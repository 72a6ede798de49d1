import type { NotOpened } from '../../../shared/record/opening.ts';
import { BackupTable } from '../../features/settings/BackupTable.tsx';
import { useOpening } from './opening.ts';

/** The backups of a record that does not open, each of which can be put in its place. */
export function ObstacleBackups({ obstacle }: { readonly obstacle: NotOpened }) {
  const { take, tried } = useOpening();
  return (
    <section aria-labelledby="backups">
      <h2 className="nhsuk-heading-m" id="backups">
        Backups on this computer
      </h2>
      {obstacle.backups.length === 0 ? (
        <p>There is no backup of this record on this computer.</p>
      ) : (
        <>
          <p>
            Restoring puts the backup in place of the record. The file that is there now is kept.
          </p>
          <BackupTable
            backups={obstacle.backups}
            recordPath={obstacle.path}
            passphrase={tried?.passphrase}
            onRestored={take}
          />
        </>
      )}
    </section>
  );
}
