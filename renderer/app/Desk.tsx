import type { UseQueryResult } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Person } from '../../shared/session/contract.ts';
import { Loaded } from '../components/Loaded.tsx';
import { Page } from '../components/Page.tsx';
import type { AnswerOf } from '../rpc/operation-types.ts';
import { useOperation } from '../rpc/use-operation.ts';
import { Frame } from './Frame.tsx';
import { OpeningProvider } from './start/OpeningProvider.tsx';
import { OpeningStatus } from './start/OpeningStatus.tsx';
import { useFileToOpen, type FileToOpen } from './start/use-file-to-open.ts';
import { StartFrame } from './StartFrame.tsx';
import { useClosing } from './use-closing.ts';
import { usePageMenu } from './use-page-menu.ts';

// Mostly a record is open at once, or the page after next.
const StartPage = lazy(async () => ({
  default: (await import('./start/StartPage.tsx')).StartPage,
}));
const WhoPage = lazy(async () => ({ default: (await import('./start/WhoPage.tsx')).WhoPage }));

/** What is on the desk: first who is working, then which record, then its pages. */
export function Desk() {
  useClosing();
  usePageMenu();
  return (
    <OpeningProvider>
      <Suspense>
        <Working />
      </Suspense>
    </OpeningProvider>
  );
}

function Working() {
  const who = useOperation('session.who', {});
  // Asked in the same breath: nearly always somebody is known. And every minute, since the backup of
  // the day can fail while nobody does anything.
  const status = useOperation('record.status', {}, { everySeconds: 60 });
  const file = useFileToOpen(who.data?.person !== null && who.isSuccess);
  return (
    <Loaded query={who}>
      {({ person }) =>
        person === null ? (
          <StartFrame>
            <WhoPage />
          </StartFrame>
        ) : (
          <RecordOrStart person={person} status={status} file={file} />
        )
      }
    </Loaded>
  );
}

type RecordOrStartProps = {
  readonly person: Person;
  readonly status: UseQueryResult<AnswerOf<'record.status'>>;
  readonly file: FileToOpen;
};

function RecordOrStart({ person, status, file }: RecordOrStartProps) {
  return (
    <Loaded query={status}>
      {({ record, suggestedFolder, suggestedFolderNote }) =>
        record === null ? (
          <StartFrame person={person}>
            {file === 'none' ? (
              <StartPage folder={suggestedFolder} note={suggestedFolderNote} />
            ) : (
              <Page title="Your record">
                <OpeningStatus />
              </Page>
            )}
          </StartFrame>
        ) : (
          <Frame person={person} record={record} />
        )
      }
    </Loaded>
  );
}
