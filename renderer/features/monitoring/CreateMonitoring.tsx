import { PassphraseField } from '../../components/form/Fields.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

type CreateMonitoringProps = { readonly onCode: (code: string) => void };

/** Makes the monitoring file; its recovery code is shown once, right afterwards. */
export function CreateMonitoring({ onCode }: CreateMonitoringProps) {
  const form = useOperationForm<'monitoring.create', { passphrase: string }>({
    operation: 'monitoring.create',
    values: { passphrase: '' },
    toInput: ({ passphrase }) => ({ passphrase }),
    onDone: ({ recoveryCode }) => onCode(recoveryCode),
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Make the monitoring file</h2>
      <p>
        The practice manager chooses a passphrase for it. Nobody else needs it, and the secretary
        should not have it. Members may always decline to answer, change an answer, or withdraw.
      </p>
      <OperationForm form={form} submitLabel="Make the monitoring file">
        <PassphraseField
          name="passphrase"
          label="Passphrase for the monitoring file"
          hint="12 characters or more. Four words that only you would put together are good."
        />
      </OperationForm>
    </>
  );
}
