import { useState } from 'react';
import { Details } from '../../components/Details.tsx';
import { PassphraseField } from '../../components/form/Fields.tsx';
import { NewPassphrase, repeatProblem } from '../../components/form/NewPassphrase.tsx';
import { OperationForm } from '../../components/form/OperationForm.tsx';
import { useOperationForm } from '../../components/form/use-operation-form.ts';
import { InsetText } from '../../components/InsetText.tsx';
import { Panel } from '../../components/Panel.tsx';

/** Sets, changes or takes off the passphrase. */
export function PassphraseSection({ encrypted }: { readonly encrypted: boolean }) {
  const [done, setDone] = useState<string>();
  return (
    <section aria-labelledby="passphrase-heading">
      <h2 className="nhsuk-heading-m" id="passphrase-heading">
        Passphrase
      </h2>
      {done && <Panel heading={done} key={done} />}
      {encrypted ? (
        <>
          <Details summary="Change the passphrase">
            <ChangePassphrase onDone={() => setDone('The passphrase is changed.')} />
          </Details>
          <Details summary="Take the passphrase off">
            <RemovePassphrase onDone={() => setDone('The passphrase is taken off.')} />
          </Details>
        </>
      ) : (
        <Details summary="Protect the record with a passphrase">
          <SetPassphrase onDone={() => setDone('The record is now protected.')} />
        </Details>
      )}
    </section>
  );
}

type Done = { readonly onDone: () => void };

const lossWarning = (
  <InsetText>
    <p>
      If the passphrase is lost, nobody can open the record, and we cannot help. Write it down and
      keep it at the practice in a safe place. Backups made before the change keep the protection
      they were made with.
    </p>
  </InsetText>
);

function SetPassphrase({ onDone }: Done) {
  const form = useOperationForm<'record.setPassphrase', { newPassphrase: string; again: string }>({
    operation: 'record.setPassphrase',
    values: { newPassphrase: '', again: '' },
    toInput: ({ newPassphrase }) => ({ newPassphrase }),
    ownProblems: ({ newPassphrase, again }) => repeatProblem(newPassphrase, again),
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel="Protect the record">
      <NewPassphrase name="newPassphrase" label="New passphrase" hint="8 characters or more" />
      {lossWarning}
    </OperationForm>
  );
}

function ChangePassphrase({ onDone }: Done) {
  const form = useOperationForm<
    'record.changePassphrase',
    { passphrase: string; newPassphrase: string; again: string }
  >({
    operation: 'record.changePassphrase',
    values: { passphrase: '', newPassphrase: '', again: '' },
    toInput: ({ passphrase, newPassphrase }) => ({ passphrase, newPassphrase }),
    ownProblems: ({ newPassphrase, again }) => repeatProblem(newPassphrase, again),
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel="Change the passphrase">
      <PassphraseField name="passphrase" label="Passphrase now" />
      <NewPassphrase name="newPassphrase" label="New passphrase" hint="8 characters or more" />
      {lossWarning}
    </OperationForm>
  );
}

function RemovePassphrase({ onDone }: Done) {
  const form = useOperationForm<'record.removePassphrase', { passphrase: string }>({
    operation: 'record.removePassphrase',
    values: { passphrase: '' },
    toInput: (values) => values,
    onDone,
  });
  return (
    <OperationForm form={form} submitLabel="Take the passphrase off">
      <p>Whoever has the file can then read it.</p>
      <PassphraseField name="passphrase" label="Passphrase now" />
    </OperationForm>
  );
}
