import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '../Button.tsx';
import { WhileWritable } from '../WhileWritable.tsx';
import { FormPart } from './FormPart.tsx';

type AddPartProps = {
  /** The words of the button that opens the form. */
  readonly label: string;
  /** What is said once something was added: "The decision is added." */
  readonly added: string;
  /** Takes the focus once something was added, where the button should not have it. */
  readonly onAdded?: (() => void) | undefined;
  readonly children: (form: {
    readonly onDone: () => void;
    readonly onCancel: () => void;
  }) => ReactNode;
};

/**
 * A button that opens a form in its place. Afterwards the focus is on the button again, or where
 * `onAdded` puts it.
 */
export function AddPart({ label, added, onAdded, children }: AddPartProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [adding, setAdding] = useState(false);
  const [said, setSaid] = useState('');
  const wasAdded = said !== '';
  const wasAdding = useRef(false);

  useEffect(() => {
    if (wasAdding.current && !adding) {
      if (wasAdded && onAdded) onAdded();
      else button.current?.focus();
    }
    wasAdding.current = adding;
  }, [adding, wasAdded, onAdded]);

  const open = () => {
    setSaid('');
    setAdding(true);
  };
  const close = (words: string) => {
    setSaid(words);
    setAdding(false);
  };

  return (
    <WhileWritable>
      {adding ? (
        <FormPart>{children({ onDone: () => close(added), onCancel: () => close('') })}</FormPart>
      ) : (
        <p>
          <Button look="secondary" small ref={button} onClick={open}>
            {label}
          </Button>
        </p>
      )}
      <p role="status" className="ppg-said">
        {said}
      </p>
    </WhileWritable>
  );
}
