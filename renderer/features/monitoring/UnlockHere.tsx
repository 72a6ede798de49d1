import { InsetText } from '../../components/InsetText.tsx';
import { useOperation } from '../../rpc/use-operation.ts';
import { MonitoringGate } from './MonitoringGate.tsx';

/** The file may lock while a long form is being typed: it is unlocked here, so that nothing is lost. */
export function UnlockHere() {
  const status = useOperation('monitoring.status', {}, { everySeconds: 30 }).data;
  if (!status?.exists) return null;
  return (
    <>
      {!status.unlocked && (
        <InsetText>
          <p>
            The monitoring file is locked. Unlock it here, then save again: what is typed in the
            form below stays.
          </p>
        </InsetText>
      )}
      <MonitoringGate status={status}>{null}</MonitoringGate>
    </>
  );
}
