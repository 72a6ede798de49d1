import { lazy, Suspense, useCallback, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { Page } from '../../components/Page.tsx';
import { NewRecordForm } from './NewRecordForm.tsx';
import { ObstaclePage } from './ObstaclePage.tsx';
import { OpeningStatus } from './OpeningStatus.tsx';
import { useOpening } from './opening.ts';
import { RecentFiles } from './RecentFiles.tsx';
import { SampleButton } from './SampleButton.tsx';
import { StartChoice } from './StartChoice.tsx';
import { useStartMenu, useWish } from './use-start-menu.ts';

const RollUpPage = lazy(async () => ({
  default: (await import('../../features/evidence/RollUpPage.tsx')).RollUpPage,
}));

type StartPageProps = {
  /** Where new records are best kept. */
  readonly folder: string;
  /** Why not in the documents folder, if it is not. */
  readonly note: string;
};

/** Before a record is open: the recent ones, a new one, another one, or the sample. */
export function StartPage({ folder, note }: StartPageProps) {
  const [making, setMaking] = useState(false);
  const [together, setTogether] = useState(false);
  const opening = useOpening();
  const make = useCallback(() => setMaking(true), []);
  useStartMenu(make);
  useWish(make);

  if (opening.obstacle) return <ObstaclePage obstacle={opening.obstacle} />;
  if (making) {
    return <NewRecordForm folder={folder} note={note} onBack={() => setMaking(false)} />;
  }
  if (together) {
    return (
      <Suspense fallback={null}>
        <RollUpPage
          before={
            <Button look="secondary" small onClick={() => setTogether(false)}>
              Back to the records
            </Button>
          }
        />
      </Suspense>
    );
  }
  return (
    <Page title="Choose a record">
      <FailureNotice failure={opening.failure} />
      <OpeningStatus />
      <RecentFiles />
      <div className="ppg-choices">
        <StartChoice
          heading="Start a record for my practice"
          words="One file on this computer will hold your group’s members, meetings, actions and evidence."
          button="Start a new record"
          onChoose={make}
        />
        <StartChoice
          heading="Open a record"
          words="A file whose name ends in .ppg. Copy one from a memory stick or a shared drive to this computer first: it is safest there."
          button="Choose a file"
          look="secondary"
          onChoose={() => void opening.chooseAndOpen()}
        />
        <SampleButton folder={folder} />
        <StartChoice
          heading="Put summaries of practices together"
          words="For a PCN or ICB: the files that practices made of their year, in one table. It needs no record."
          button="Open the summaries"
          look="secondary"
          onChoose={() => setTogether(true)}
        />
      </div>
    </Page>
  );
}
