import { Loaded } from '../components/Loaded.tsx';
import { useOperation } from '../rpc/use-operation.ts';
import { Frame } from './Frame.tsx';
import { StartFrame } from './StartFrame.tsx';
import { StartPage } from './start/StartPage.tsx';
import { WhoPage } from './start/WhoPage.tsx';
import { OpeningProvider } from './start/OpeningProvider.tsx';
import { useClosing } from './use-closing.ts';

/** What is on the desk: first who is working, then which record, then its pages. */
export function Desk() {
  useClosing();
  const who = useOperation('session.who', {});
  const status = useOperation('record.status', {});
  return (
    <OpeningProvider>
      <Loaded query={who}>
        {({ person }) =>
          person === null ? (
            <StartFrame>
              <WhoPage />
            </StartFrame>
          ) : (
            <Loaded query={status}>
              {({ record, suggestedFolder }) =>
                record === null ? (
                  <StartFrame person={person}>
                    <StartPage suggestedFolder={suggestedFolder} />
                  </StartFrame>
                ) : (
                  <Frame person={person} record={record} />
                )
              }
            </Loaded>
          )
        }
      </Loaded>
    </OpeningProvider>
  );
}
