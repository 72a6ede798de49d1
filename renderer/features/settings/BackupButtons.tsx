import type { BackupFacts } from '../../../shared/record/opening.ts';
import { Button } from '../../components/Button.tsx';
import { formatInstant } from './format-instant.ts';

type BackupButtonsProps = {
  readonly backup: BackupFacts;
  readonly busy: boolean;
  readonly onTest: () => void;
  readonly onPutBack: () => void;
};

/** What can be done with one backup. */
export function BackupButtons({ backup, busy, onTest, onPutBack }: BackupButtonsProps) {
  if (!backup.present) return 'The file is missing or cut short';
  const which = (
    <span className="nhsuk-u-visually-hidden">: backup of {formatInstant(backup.madeAtMs)}</span>
  );
  return (
    <span className="ppg-row-buttons">
      <Button small look="secondary" busy={busy} onClick={onTest}>
        Try it out{which}
      </Button>
      <Button small look="secondary" onClick={onPutBack}>
        Put it back{which}
      </Button>
    </span>
  );
}
