import { locksAgain } from './locks-again.ts';
import { NewPassphrase, repeatProblem } from '../../components/form/NewPassphrase.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

type CreateMonitoringProps = { readonly onCode: (code: string) => void };

/** Makes the monitoring file; its recovery code is shown once, right afterwards. */
export function CreateMonitoring({ onCode }: CreateMonitoringProps) {
  const form = useOperationForm<'monitoring.create', { passphrase: string; again: string }>({
    operation: 'monitoring.create',
    values: { passphrase: '', again: '' },
    toInput: ({ passphrase }) => ({ passphrase }),
    ownProblems: ({ passphrase, again }) => repeatProblem(passphrase, again),
    onDone: ({ recoveryCode }) => onCode(recoveryCode),
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Make the monitoring file</h2>
      <p>
        The practice manager chooses a passphrase for it. Nobody else needs it, and the secretary
        should not have it. {locksAgain} Members may always decline to answer, change an answer, or
        withdraw.
      </p>
      <OperationForm form={form} submitLabel="Make the monitoring file">
        <NewPassphrase
          name="passphrase"
          label="Passphrase for the monitoring file"
          hint="12 characters or more. Four words that only you would put together are good."
        />
      </OperationForm>
    </>
  );
}
