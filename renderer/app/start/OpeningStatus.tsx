import { ProgressStatus } from '../../components/ProgressStatus.tsx';
import { useOpening } from './opening.ts';

/** Said while a record is being opened: looking whether another copy is alive takes its time. */
export function OpeningStatus() {
  const { busy, progress, cancel } = useOpening();
  return (
    <ProgressStatus
      running={busy}
      progress={progress}
      onCancel={cancel}
      label="Opening the record"
    />
  );
}
