import type { BackupFacts } from '../../../shared/record/opening.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { formatInstant } from './format-instant.ts';

type PutBackDialogProps = {
  readonly backup: BackupFacts | undefined;
  readonly busy: boolean;
  readonly onConfirm: (backup: BackupFacts) => void;
  readonly onCancel: () => void;
};

/** The question before a backup takes the place of the record. */
export function PutBackDialog({ backup, busy, onConfirm, onCancel }: PutBackDialogProps) {
  return (
    <ConfirmDialog
      open={backup !== undefined}
      heading="Put this backup in place of the record?"
      confirmLabel="Put it back"
      busy={busy}
      onCancel={onCancel}
      onConfirm={() => backup && onConfirm(backup)}
    >
      <p>
        The record will be as it was on {backup && formatInstant(backup.madeAtMs)}. Changes made
        since then will not be in it. The file that is there now is kept, so that nothing is lost.
      </p>
    </ConfirmDialog>
  );
}
