import { useState } from 'react';
import { WhoForm } from '../../app/start/WhoForm.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { backToSettings } from './back-to-settings.tsx';

/** For when somebody else sits down at the computer. */
export function WhoIsWorkingPage() {
  const [changed, setChanged] = useState(false);
  return (
    <Page title="Who is working" before={backToSettings}>
      {changed && <Panel heading="Changes are now written under this name." />}
      <Loaded query={useOperation('session.who', {})}>
        {({ person }) => (
          <WhoForm person={person} submitLabel="Save" onDone={() => setChanged(true)} />
        )}
      </Loaded>
    </Page>
  );
}
