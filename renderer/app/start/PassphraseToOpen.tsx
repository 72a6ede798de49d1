import { useState } from 'react';
import type { NotOpened } from '../../../shared/record/opening.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { PassphraseInput } from '../../components/PassphraseInput.tsx';
import { useOpening } from './opening.ts';

/** Asks for the passphrase of a protected record; a wrong one stays in the field to be corrected. */
export function PassphraseToOpen({ obstacle }: { readonly obstacle: NotOpened }) {
  const { open, tried, busy } = useOpening();
  const [passphrase, setPassphrase] = useState(tried?.passphrase ?? '');
  const [empty, setEmpty] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const error = empty
    ? 'Enter the passphrase'
    : obstacle.problem === 'wrong passphrase'
      ? obstacle.message
      : undefined;

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setEmpty(passphrase === '');
        setAttempts(attempts + 1);
        if (passphrase !== '' && !busy) {
          void open({ path: obstacle.path, mode: tried?.mode ?? 'normal', passphrase });
        }
      }}
    >
      {error && (
        <ErrorSummary
          attempt={`${attempts} ${busy}`}
          problems={[{ message: firstSentence(error), fieldId: 'passphrase' }]}
        />
      )}
      <PassphraseInput
        id="passphrase"
        label="Passphrase"
        error={error}
        value={passphrase}
        onChange={(event) => setPassphrase(event.target.value)}
      />
      <Button type="submit" busy={busy}>
        Open the record
      </Button>
    </form>
  );
}

/** The summary is short; the rest stands at the field. */
const firstSentence = (words: string): string => words.split('. ')[0] ?? words;
