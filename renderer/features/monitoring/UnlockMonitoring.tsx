import { useEffect } from 'react';
import type { Arrivals } from '../../../shared/monitoring/private-answer.ts';
import { locksAgain } from './locks-again.ts';
import { Details } from '../../components/Details.tsx';
import { PassphraseField, TextField } from '../../components/form/Fields.tsx';
import { NewPassphrase, repeatProblem } from '../../components/form/NewPassphrase.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { count } from '../../components/plural.ts';
import type { AnswerOf } from '../../rpc/operation-types.ts';
import { refreshEverything } from '../../rpc/query-client.ts';

type UnlockMonitoringProps = {
  readonly status: AnswerOf<'monitoring.status'>;
  readonly onCode: (code: string) => void;
  readonly onArrivals: (arrivals: Arrivals) => void;
};

/** Unlocks the monitoring file with the passphrase or, if it is forgotten, with the printed code. */
export function UnlockMonitoring({ status, onCode, onArrivals }: UnlockMonitoringProps) {
  const form = useOperationForm<'monitoring.unlock', { passphrase: string }>({
    operation: 'monitoring.unlock',
    values: { passphrase: '' },
    toInput: ({ passphrase }) => ({ passphrase }),
    onDone: ({ arrivals }) => onArrivals(arrivals),
  });
  const { failure } = form;
  useEffect(() => {
    // A wrong try changes the count that stands beside the field.
    if (failure) void refreshEverything();
  }, [failure]);
  return (
    <>
      <h2 className="nhsuk-heading-m">Unlock the monitoring file</h2>
      <p>For the practice manager. {locksAgain}</p>
      {status.waiting > 0 && (
        <p>
          {count(status.waiting, 'sealed private form waits', 'sealed private forms wait')} in the
          record and will be taken in.
        </p>
      )}
      {status.wrongTries > 0 && (
        <p role="status">
          {count(status.wrongTries, 'wrong try', 'wrong tries')} since it was last unlocked.
          {status.secondsToWait > 0 &&
            ` The next try is looked at after ${count(status.secondsToWait, 'second', 'seconds')}.`}
        </p>
      )}
      <OperationForm form={form} submitLabel="Unlock">
        <PassphraseField name="passphrase" label="Passphrase for the monitoring file" />
      </OperationForm>
      <Details summary="The passphrase is forgotten">
        <UnlockWithCode onCode={onCode} onArrivals={onArrivals} />
      </Details>
    </>
  );
}

function UnlockWithCode({
  onCode,
  onArrivals,
}: Pick<UnlockMonitoringProps, 'onCode' | 'onArrivals'>) {
  const form = useOperationForm<
    'monitoring.unlockWithCode',
    { code: string; newPassphrase: string; again: string }
  >({
    operation: 'monitoring.unlockWithCode',
    values: { code: '', newPassphrase: '', again: '' },
    toInput: ({ code, newPassphrase }) => ({ code, newPassphrase }),
    ownProblems: ({ newPassphrase, again }) => repeatProblem(newPassphrase, again),
    onDone: ({ recoveryCode, arrivals }) => {
      onArrivals(arrivals);
      onCode(recoveryCode);
    },
  });
  return (
    <OperationForm form={form} submitLabel="Unlock with the code">
      <TextField
        name="code"
        label="Recovery code"
        hint="Eight groups of four. Spaces do not matter."
      />
      <NewPassphrase name="newPassphrase" label="New passphrase" hint="12 characters or more." />
    </OperationForm>
  );
}
