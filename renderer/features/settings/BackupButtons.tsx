import type { BackupFacts } from '../../../shared/record/opening.ts';
import { Button } from '../../components/Button.tsx';
import { formatMoment } from './format-instant.ts';
import { WhileWritable } from '../../components/WhileWritable.tsx';

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
    <span className="nhsuk-u-visually-hidden">: backup of {formatMoment(backup.madeAtMs)}</span>
  );
  return (
    <span className="ppg-row-buttons">
      <Button small look="secondary" busy={busy} onClick={onTest}>
        Check that it opens{which}
      </Button>
      <WhileWritable>
        <Button small look="secondary" onClick={onPutBack}>
          Put it back{which}
        </Button>
      </WhileWritable>
    </span>
  );
}
