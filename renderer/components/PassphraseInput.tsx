import { useState } from 'react';
import { TextInput, type TextInputProps } from './TextInput.tsx';

/** A passphrase that can be shown while it is typed: a hidden one cannot be checked. */
export function PassphraseInput(props: Omit<TextInputProps, 'type' | 'after'>) {
  const [shown, setShown] = useState(false);
  return (
    <TextInput
      autoComplete="off"
      spellCheck={false}
      autoCapitalize="none"
      width={20}
      {...props}
      type={shown ? 'text' : 'password'}
      after={
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-password-input__toggle"
          aria-label={shown ? 'Hide passphrase' : 'Show passphrase'}
          aria-controls={props.id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'}
        </button>
      }
    />
  );
}
