import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { formatMoment } from '../../../shared/dates/format-moment.ts';
import type { NotOpened } from '../../../shared/record/opening.ts';
import { ObstacleBackups } from './ObstacleBackups.tsx';
import { ObstacleChoices } from './ObstacleChoices.tsx';
import { obstacleTitles } from './obstacle-titles.ts';
import { useOpening } from './opening.ts';
import { OpeningStatus } from './OpeningStatus.tsx';
import { PassphraseToOpen } from './PassphraseToOpen.tsx';
import { ReadWhatIsLeft } from './ReadWhatIsLeft.tsx';

/** Why a record did not open, that nothing was changed, and everything that can be done. */
export function ObstaclePage({ obstacle }: { readonly obstacle: NotOpened }) {
  const { failure, dismiss, chooseAndOpen } = useOpening();
  const { holder } = obstacle;
  return (
    <Page title={obstacleTitles[obstacle.problem]}>
      <FailureNotice failure={failure} />
      <OpeningStatus />
      {obstacle.problem !== 'wrong passphrase' && <p>{obstacle.message}</p>}
      <p className="ppg-place">
        File: <strong>{obstacle.path}</strong>
      </p>
      {holder && (
        <p>
          Open since {formatMoment(holder.sinceMs)} by {holder.user} on the computer {holder.host}.
        </p>
      )}
      {obstacle.choices.includes('enter passphrase') && <PassphraseToOpen obstacle={obstacle} />}
      <ObstacleChoices obstacle={obstacle} />
      {obstacle.choices.includes('restore a backup') && <ObstacleBackups obstacle={obstacle} />}
      {obstacle.choices.includes('read what is left') && <ReadWhatIsLeft path={obstacle.path} />}
      <div className="ppg-buttons">
        {obstacle.choices.includes('choose another file') && (
          <Button look="secondary" onClick={() => void chooseAndOpen()}>
            Choose another file
          </Button>
        )}
        <Button look="secondary" onClick={dismiss}>
          Back to the start
        </Button>
      </div>
    </Page>
  );
}
