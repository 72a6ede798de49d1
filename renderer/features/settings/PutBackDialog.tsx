import { useState } from 'react';
import type { BackupFacts } from '../../../shared/record/opening.ts';
import { isPractice } from '../../../shared/session/is-practice.ts';
import { Checkbox } from '../../components/Checkboxes.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { formatInstant } from './format-instant.ts';

type PutBackDialogProps = {
  readonly backup: BackupFacts | undefined;
  readonly busy: boolean;
  readonly onConfirm: (backup: BackupFacts, withMonitoring: boolean) => void;
  readonly onCancel: () => void;
};

/** The question before a backup takes the place of the record. */
export function PutBackDialog({ backup, busy, onConfirm, onCancel }: PutBackDialogProps) {
  const [withMonitoring, setWithMonitoring] = useState(false);
  const person = useOperation('session.who', {}).data?.person;
  return (
    <ConfirmDialog
      open={backup !== undefined}
      heading="Put this backup in place of the record?"
      confirmLabel="Put it back"
      busy={busy}
      onCancel={onCancel}
      onConfirm={() => backup && onConfirm(backup, withMonitoring)}
    >
      <p>
        The record will be as it was on {backup && formatInstant(backup.madeAtMs)}. Changes made
        since then will not be in it. The file that is there now is kept, so that nothing is lost.
      </p>
      {person && isPractice(person) && (
        <Checkbox
          id="put-monitoring-back"
          label="If the monitoring file is missing, put its newest copy back too"
          hint="One that stands beside the record is never changed."
          checked={withMonitoring}
          onChange={(event) => setWithMonitoring(event.target.checked)}
        />
      )}
    </ConfirmDialog>
  );
}
