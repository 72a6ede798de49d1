import type { FieldValues } from 'react-hook-form';
import { Button } from '../Button.tsx';
import { useFocusWhenChanged } from '../use-focus-when-changed.ts';
import type { OperationForm } from './use-operation-form.ts';

/** The way on after a conflict: the newest facts, without losing what was typed. */
export function NewerFacts<V extends FieldValues>({ form }: { readonly form: OperationForm<V> }) {
  const { failure, newer, takeNewer } = form;
  const told = useFocusWhenChanged<HTMLDivElement>(newer && JSON.stringify(newer));
  if (failure?.code === 'CONFLICT') {
    return (
      <div className="ppg-buttons">
        <Button look="secondary" onClick={takeNewer}>
          Show the newest and keep what I typed
        </Button>
      </div>
    );
  }
  if (!newer) return null;
  return (
    <div className="nhsuk-inset-text" ref={told} tabIndex={-1}>
      <p>
        What you typed is still here and not saved yet. Every other field shows the record as it is
        now.
      </p>
      {newer.length > 0 && (
        <>
          <p>The record has something else by now in:</p>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {newer.map(({ label, held }) => (
              <li key={label}>{held === undefined ? label : `${label}: ${held}`}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
