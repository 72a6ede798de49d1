import { Details } from '../../components/Details.tsx';
import { PassphraseField, TextField } from '../../components/form/Fields.tsx';
import { NewPassphrase, repeatProblem } from '../../components/form/NewPassphrase.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';

/** Unlocks the monitoring file with the passphrase or, if it is forgotten, with the printed code. */
export function UnlockMonitoring({ onCode }: { readonly onCode: (code: string) => void }) {
  const form = useOperationForm<'monitoring.unlock', { passphrase: string }>({
    operation: 'monitoring.unlock',
    values: { passphrase: '' },
    toInput: ({ passphrase }) => ({ passphrase }),
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Unlock the monitoring file</h2>
      <p>For the practice manager. It locks again when the record is closed.</p>
      <OperationForm form={form} submitLabel="Unlock">
        <PassphraseField name="passphrase" label="Passphrase for the monitoring file" />
      </OperationForm>
      <Details summary="The passphrase is forgotten">
        <UnlockWithCode onCode={onCode} />
      </Details>
    </>
  );
}

function UnlockWithCode({ onCode }: { readonly onCode: (code: string) => void }) {
  const form = useOperationForm<
    'monitoring.unlockWithCode',
    { code: string; newPassphrase: string; again: string }
  >({
    operation: 'monitoring.unlockWithCode',
    values: { code: '', newPassphrase: '', again: '' },
    toInput: ({ code, newPassphrase }) => ({ code, newPassphrase }),
    ownProblems: ({ newPassphrase, again }) => repeatProblem(newPassphrase, again),
    onDone: ({ recoveryCode }) => onCode(recoveryCode),
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
