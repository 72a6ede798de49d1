import { PassphraseField } from './Fields.tsx';

type NewPassphraseProps = {
  /** The path of the passphrase in the operation's input. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
};

/** A passphrase that is being chosen, asked twice: a slip of the finger would lock everything away. */
export function NewPassphrase({ name, label, hint }: NewPassphraseProps) {
  return (
    <>
      <PassphraseField name={name} label={label} hint={hint} />
      <PassphraseField name="again" label="The same passphrase again" />
    </>
  );
}

/** The problem of two passphrases that differ, for the second field. */
export const repeatProblem = (passphrase: string, again: string): Record<string, string> =>
  passphrase === '' || passphrase === again
    ? {}
    : { again: 'Enter the same passphrase in both fields. “Show” lets you see what you typed' };
