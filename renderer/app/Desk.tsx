import { lazy, Suspense } from 'react';
import type { Person } from '../../shared/session/contract.ts';
import { Loaded } from '../components/Loaded.tsx';
import { useOperation } from '../rpc/use-operation.ts';
import { Frame } from './Frame.tsx';
import { OpeningProvider } from './start/OpeningProvider.tsx';
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
        <Loaded query={useOperation('session.who', {})}>
          {({ person }) =>
            person === null ? (
              <StartFrame>
                <WhoPage />
              </StartFrame>
            ) : (
              <RecordOrStart person={person} />
            )
          }
        </Loaded>
      </Suspense>
    </OpeningProvider>
  );
}

function RecordOrStart({ person }: { readonly person: Person }) {
  return (
    <Loaded query={useOperation('record.status', {})}>
      {({ record, suggestedFolder, suggestedFolderNote }) =>
        record === null ? (
          <StartFrame person={person}>
            <StartPage folder={suggestedFolder} note={suggestedFolderNote} />
          </StartFrame>
        ) : (
          <Frame person={person} record={record} />
        )
      }
    </Loaded>
  );
}
