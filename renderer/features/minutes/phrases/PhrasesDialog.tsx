import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { standardPhrases } from '../../../../shared/minutes/standard-phrases.ts';
import { fold } from '../../../../shared/text/fold.ts';
import { TextInput } from '../../../components/TextInput.tsx';

type PhrasesDialogProps = {
  readonly onChoose: (phrase: string) => void;
  readonly onClose: () => void;
};

/** Standard phrases: a few letters and Enter put one in; the arrow keys go through the list. */
export function PhrasesDialog({ onChoose, onClose }: PhrasesDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [typed, setTyped] = useState('');
  const found = phrasesFor(typed);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
    document.getElementById(`${id}-find`)?.focus();
  }, [id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(dialog.current?.querySelectorAll('li button') ?? [])];
    const at = buttons.indexOf(document.activeElement ?? document.body);
    const next = buttons[at + step] ?? document.getElementById(`${id}-find`);
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <dialog
      ref={dialog}
      className="ppg-dialog ppg-dialog--wide"
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={onKeyDown}
    >
      <h2 className="nhsuk-heading-m" id={`${id}-title`}>
        Put in a standard phrase
      </h2>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) onChoose(found[0].phrase);
        }}
      >
        <TextInput
          id={`${id}-find`}
          label="Find a phrase"
          hint="Enter takes the first one. Escape goes back to the notes."
          width={20}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </form>
      <p role="status" className="nhsuk-u-visually-hidden">
        {found.length === 1 ? '1 phrase' : `${found.length} phrases`}
      </p>
      <ul className="ppg-phrases">
        {found.map(({ name, phrase }) => (
          <li key={name}>
            <button type="button" className="ppg-link-button" onClick={() => onChoose(phrase)}>
              {phrase}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p>No phrase has these words.</p>}
    </dialog>
  );
}

/** Those whose name starts with what was typed first, then those that hold it anywhere. */
function phrasesFor(typed: string) {
  const wanted = fold(typed.trim());
  const { phrases } = standardPhrases;
  const named = phrases.filter(({ name }) => fold(name).startsWith(wanted));
  const holding = phrases.filter(({ name, phrase }) => fold(`${name} ${phrase}`).includes(wanted));
  return [...new Set([...named, ...holding])];
}
