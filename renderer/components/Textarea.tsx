import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';
import { describedBy, type FieldProps } from './field-ids.ts';
import { FormGroup, HintAndError } from './FormGroup.tsx';

export type TextareaProps = FieldProps & Omit<ComponentProps<'textarea'>, 'id' | 'className'>;

/** Several lines of text with label, hint and error tied to them. */
export function Textarea({ id, label, hint, error, rows = 4, ...textarea }: TextareaProps) {
  return (
    <FormGroup error={error}>
      <label className="nhsuk-label" htmlFor={id}>
        {label}
      </label>
      <HintAndError id={id} hint={hint} error={error} />
      <textarea
        // A browser scrolls to the line being typed only; the rest may lie under a button that stays.
        onFocus={(event) => event.currentTarget.scrollIntoView({ block: 'nearest' })}
        {...textarea}
        id={id}
        rows={rows}
        className={classNames('nhsuk-textarea', error && 'nhsuk-textarea--error')}
        aria-describedby={describedBy({ id, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </FormGroup>
  );
}
