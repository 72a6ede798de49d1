import { useState } from 'react';
import { Link } from 'react-router';
import { Button } from '../../components/Button.tsx';
import { Details } from '../../components/Details.tsx';
import { FailureNotice } from '../../components/FailureNotice.tsx';
import { PassphraseField } from '../../components/form/Fields.tsx';
import { NewPassphrase, repeatProblem } from '../../components/form/NewPassphrase.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { useJob } from '../../rpc/use-job.ts';
import { RecoveryCode } from './RecoveryCode.tsx';
import { WhileWritable } from '../../components/WhileWritable.tsx';

/** Locking, the passphrase and the recovery code. */
export function MonitoringKeys({ path }: { readonly path: string }) {
  const lock = useJob('monitoring.lock');
  const [changed, setChanged] = useState(false);
  return (
    <>
      <h2 className="nhsuk-heading-m">The monitoring file</h2>
      <p className="ppg-place">{path}</p>
      <div className="ppg-buttons">
        <Button look="secondary" busy={lock.running} onClick={() => void lock.run({})}>
          Lock it now
        </Button>
        <Link to="/representativeness/access-log">Who has used it</Link>
      </div>
      <FailureNotice failure={lock.failure} />
      <WhileWritable>
        <Details summary="Change the passphrase">
          {changed ? (
            <p role="status">The passphrase was changed. The recovery code stays as it is.</p>
          ) : (
            <ChangePassphrase onChanged={() => setChanged(true)} />
          )}
        </Details>
        <Details summary="Make a new recovery code">
          <NewCode />
        </Details>
      </WhileWritable>
    </>
  );
}

function ChangePassphrase({ onChanged }: { readonly onChanged: () => void }) {
  const form = useOperationForm<
    'monitoring.changePassphrase',
    { passphrase: string; newPassphrase: string; again: string }
  >({
    operation: 'monitoring.changePassphrase',
    values: { passphrase: '', newPassphrase: '', again: '' },
    toInput: ({ passphrase, newPassphrase }) => ({ passphrase, newPassphrase }),
    ownProblems: ({ newPassphrase, again }) => repeatProblem(newPassphrase, again),
    onDone: onChanged,
  });
  return (
    <OperationForm form={form} submitLabel="Change the passphrase">
      <PassphraseField name="passphrase" label="Passphrase now" />
      <NewPassphrase name="newPassphrase" label="New passphrase" hint="12 characters or more." />
    </OperationForm>
  );
}

function NewCode() {
  const [code, setCode] = useState<string>();
  const form = useOperationForm<'monitoring.newRecoveryCode', { passphrase: string }>({
    operation: 'monitoring.newRecoveryCode',
    values: { passphrase: '' },
    toInput: (values) => values,
    onDone: ({ recoveryCode }) => setCode(recoveryCode),
  });
  if (code !== undefined) return <RecoveryCode code={code} onKept={() => setCode(undefined)} />;
  return (
    <OperationForm form={form} submitLabel="Make a new code">
      <p>The old code will no longer work.</p>
      <PassphraseField name="passphrase" label="Passphrase of the monitoring file" />
    </OperationForm>
  );
}
