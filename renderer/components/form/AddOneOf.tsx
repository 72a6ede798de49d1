import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { FormPart } from './FormPart.tsx';

export type OneOf = {
  /** The words of its button, and of the heading over its form. */
  readonly label: string;
  /** What is said once it is recorded. */
  readonly added: string;
  readonly form: (form: {
    readonly onDone: () => void;
    readonly onCancel: () => void;
  }) => ReactNode;
};

type AddOneOfProps = {
  readonly choices: readonly OneOf[];
  /** Further buttons in the same row. */
  readonly beside?: ReactNode;
};

/**
 * Several small forms, one of them open at a time: a row of buttons, and in its place the form that
 * was chosen. Afterwards the focus is on its button again.
 */
export function AddOneOf({ choices, beside }: AddOneOfProps) {
  const row = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string>();
  const [said, setSaid] = useState('');
  const last = useRef<string>(undefined);

  useEffect(() => {
    if (open !== undefined) {
      last.current = open;
      return;
    }
    const buttons = [...(row.current?.querySelectorAll('button') ?? [])];
    if (last.current !== undefined) {
      (buttons.find(({ textContent }) => textContent === last.current) ?? buttons[0])?.focus();
    }
  }, [open]);

  const close = (words: string) => {
    setSaid(words);
    setOpen(undefined);
  };
  const chosen = choices.find(({ label }) => label === open);
  return (
    <>
      {chosen ? (
        <FormPart>
          <h3 className="nhsuk-heading-s">{chosen.label}</h3>
          {chosen.form({ onDone: () => close(chosen.added), onCancel: () => close('') })}
        </FormPart>
      ) : (
        <div className="ppg-buttons" ref={row}>
          {choices.map(({ label }) => (
            <Button
              key={label}
              look="secondary"
              small
              onClick={() => {
                setSaid('');
                setOpen(label);
              }}
            >
              {label}
            </Button>
          ))}
          {beside}
        </div>
      )}
      <p role="status" className="ppg-said">
        {said}
      </p>
    </>
  );
}
