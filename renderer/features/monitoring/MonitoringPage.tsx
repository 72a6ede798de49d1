import { BackLink } from '../../components/BackLink.tsx';
import { Loaded } from '../../components/Loaded.tsx';
import { Page } from '../../components/Page.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { FormsList } from './FormsList.tsx';
import { MonitoringGate } from './MonitoringGate.tsx';
import { MonitoringKeys } from './MonitoringKeys.tsx';
import { PracticeOnly } from './PracticeOnly.tsx';
import { Retention } from './Retention.tsx';
import { WaitingForms } from './WaitingForms.tsx';

/** Members' equality answers: who has been asked, never what anyone answered. */
export function MonitoringPage() {
  const query = useOperation('monitoring.status', {}, { everySeconds: 30 });
  return (
    <Page
      title="Members’ equality answers"
      before={<BackLink to="/representativeness">Representativeness</BackLink>}
      lead="Kept in a file of their own, always encrypted, apart from names. Only the practice opens it, and nobody is shown here what anybody answered."
    >
      <PracticeOnly>
        <Loaded query={query}>
          {(status) => (
            <MonitoringGate status={status}>
              <WaitingForms waiting={status.waiting} unreadable={status.unreadable} />
              <FormsList />
              <Retention due={status.due ?? 0} unknown={status.unknown ?? 0} />
              <MonitoringKeys path={status.path} />
            </MonitoringGate>
          )}
        </Loaded>
      </PracticeOnly>
    </Page>
  );
}
